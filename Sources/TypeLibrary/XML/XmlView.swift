import Runtime

/// A node as scripts see it: the node and the document that owns it.
final class XmlView: Content, BridgedContent, AdaptedContent {
  let node: XmlNode
  let tree: XmlTree

  init(_ node: XmlNode) {
    (self.node, tree) = (node, node.tree)
    super.init(type: XmlView.type(of: node.kind))
  }

  /// The view of a new document, whose tree nobody else keeps.
  static func document(_ tree: XmlTree) -> Value { withExtendedLifetime(tree) { of(tree.document) } }

  static func of(_ node: XmlNode?) -> Value { node.map { XmlView($0).value } ?? .null }

  override func text(_ engine: Engine) -> ShellString { .from(type.name) }
  override func isEqual(to other: Content, _ engine: Engine) -> Bool { (other as? XmlView)?.node === node }
  override func hash(_ engine: Engine) -> UInt32 {
    UInt32(truncatingIfNeeded: ObjectIdentifier(node).hashValue)
  }

  private static func type(of kind: XmlNode.Kind) -> TypeInfo {
    TypeTable.find("System.Xml." + (names[kind] ?? "XmlNode")) ?? .object
  }

  private static let names: [XmlNode.Kind: String] = [
    .element: "XmlElement", .attribute: "XmlAttribute", .text: "XmlText", .cdata: "XmlCDataSection",
    .instruction: "XmlProcessingInstruction", .comment: "XmlComment", .document: "XmlDocument",
    .documentType: "XmlDocumentType", .fragment: "XmlDocumentFragment", .whitespace: "XmlWhitespace",
    .significantWhitespace: "XmlSignificantWhitespace", .declaration: "XmlDeclaration",
  ]
}

/// PowerShell's view of a node: its attributes and children by name are its properties.
extension XmlView {
  private var named: [XmlNode] { node.attributes + node.children.filter { $0.kind != .whitespace } }

  private func found(_ name: ShellString) -> [XmlNode] {
    named.filter { ShellString.equalIgnoringCase(.from($0.localName), name) }
  }

  var adaptedNames: [ShellString] {
    var names: [ShellString] = []
    for node in named {
      let name = ShellString.from(node.localName)
      if !names.contains(where: { ShellString.equalIgnoringCase($0, name) }) { names.append(name) }
    }
    return names
  }

  func adaptedValue(_ name: ShellString, _ engine: Engine) -> Value? {
    let nodes = found(name)
    guard nodes.count != 1 else { return XmlView.value(of: nodes[0]) }
    return nodes.isEmpty ? nil : .array(nodes.map { XmlView.value(of: $0) })
  }

  /// A leaf is its text; what has attributes or elements is the node itself.
  private static func value(of node: XmlNode) -> Value {
    if node.kind == .text || node.kind == .attribute { return .string(node.text) }
    if !node.attributes.isEmpty { return of(node) }
    if node.children.isEmpty { return .string(node.innerText) }
    if node.children.count == 1, node.children[0].kind == .text { return .string(node.innerText) }
    return of(node)
  }

  func setAdapted(_ name: ShellString, _ value: Value, _ engine: Engine) throws(ShellError) -> Bool {
    let nodes = found(name)
    guard let node = nodes.first else { return false }
    guard case .string(let text) = value.base.payload else {
      throw XmlFault.notText(String(name)).error()
    }
    guard nodes.count == 1 else { throw XmlFault.restricted(String(name)).error() }
    switch node.kind {
    case .attribute, .text, .cdata, .comment: node.text = String(text)
    case .element:
      let isLeaf =
        node.attributes.isEmpty
        && (node.children.isEmpty || node.children.count == 1 && node.children[0].isText)
      guard isLeaf else { throw XmlFault.restricted(String(name)).error() }
      node.removeAllChildren()
      node.append(tree.make(.text, text: String(text)))
    default: throw XmlFault.restricted(String(name)).error()
    }
    return true
  }
}

/// What setting a property of a node refuses.
enum XmlFault: ShellFault {
  case notText(String)
  case restricted(String)

  var errorId: String { "XmlNodeSetRestrictionsUnknownNodeType" }
  var category: ErrorCategory { .notSpecified }

  var message: String {
    switch self {
    case .notText(let name):
      "Cannot set \"\(name)\" because only strings can be used as values to set XmlNode properties."
    case .restricted(let name):
      "Cannot set \"\(name)\" because only unique attributes or unique non-attributed leaf nodes can be set."
    }
  }

  var exceptionType: TypeInfo {
    TypeTable.find("System.Management.Automation.SetValueException") ?? .exception
  }
}

/// The children of a node, found nodes, or attributes, as a collection.
final class XmlListView: Content, BridgedContent {
  private let list: () -> [XmlNode]
  /// The element whose attributes these are.
  let owner: XmlNode?
  /// Keeps the nodes alive.
  private let tree: XmlTree?

  init(_ tree: XmlTree?, type: String, owner: XmlNode? = nil, _ list: @escaping () -> [XmlNode]) {
    (self.list, self.owner, self.tree) = (list, owner, tree)
    super.init(type: TypeTable.find(type) ?? .object)
  }

  var nodes: [XmlNode] { list() }

  override func makeEnumerator(_ engine: Engine) -> Enumerator? {
    ArrayEnumerator(ArrayObject(nodes.map { XmlView.of($0) }))
  }

  static func children(of node: XmlNode) -> Value {
    XmlListView(node.tree, type: "System.Xml.XmlChildNodes") { [unowned node] in node.children }.value
  }

  static func found(_ nodes: [XmlNode], _ tree: XmlTree) -> Value {
    XmlListView(tree, type: "System.Xml.XPathNodeList") { nodes }.value
  }

  static func attributes(of node: XmlNode) -> Value {
    guard node.kind == .element else { return .null }
    return XmlListView(node.tree, type: "System.Xml.XmlAttributeCollection", owner: node) { [unowned node] in
      node.attributes
    }.value
  }
}
