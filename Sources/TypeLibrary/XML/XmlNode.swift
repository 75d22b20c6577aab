import Runtime

/// A node of an XML document.
///
/// Nodes live as long as the tree that they were made in: whoever keeps a node keeps the tree.
final class XmlNode {
  /// The numbers of System.Xml.XmlNodeType.
  enum Kind: Int32 {
    case element = 1, attribute, text, cdata, entityReference, entity, instruction, comment, document,
      documentType,
      fragment, notation, whitespace, significantWhitespace
    case declaration = 17
  }

  let kind: Kind
  let prefix: String
  let local: String
  let namespace: String
  /// Text of leaves; of an element nothing.
  var text: String
  fileprivate(set) unowned(unsafe) var parent: XmlNode?
  fileprivate(set) var children: [XmlNode] = []
  fileprivate(set) var attributes: [XmlNode] = []
  /// Whether an element without children was written in one tag.
  var isEmptyTag = false
  unowned(unsafe) let tree: XmlTree

  fileprivate init(
    _ kind: Kind, _ prefix: String, _ local: String, _ namespace: String, _ text: String, _ tree: XmlTree
  ) {
    (self.kind, self.prefix, self.local, self.namespace) = (kind, prefix, local, namespace)
    (self.text, self.tree) = (text, tree)
  }

  var name: String {
    switch kind {
    case .element, .attribute: prefix.isEmpty ? local : "\(prefix):\(local)"
    case .text: "#text"
    case .cdata: "#cdata-section"
    case .comment: "#comment"
    case .document: "#document"
    case .fragment: "#document-fragment"
    case .whitespace: "#whitespace"
    case .significantWhitespace: "#significant-whitespace"
    case .declaration: "xml"
    default: local
    }
  }

  var localName: String { kind == .element || kind == .attribute ? local : name }
  var isText: Bool { [.text, .cdata, .whitespace, .significantWhitespace].contains(kind) }
  var isContainer: Bool { [.element, .document, .fragment].contains(kind) }

  /// All text below.
  var innerText: String {
    switch kind {
    case .element, .document, .fragment:
      children.reduce(into: "") { text, child in
        if child.kind != .comment, child.kind != .instruction, child.kind != .declaration {
          text += child.innerText
        }
      }
    default: text
    }
  }

  var place: Int? { (kind == .attribute ? parent?.attributes : parent?.children)?.firstIndex { $0 === self } }

  func sibling(_ distance: Int) -> XmlNode? {
    guard kind != .attribute, let parent, let place, parent.children.indices.contains(place + distance) else {
      return nil
    }
    return parent.children[place + distance]
  }

  func attribute(_ name: String) -> XmlNode? { attributes.first { $0.name == name } }
  func attribute(_ local: String, _ namespace: String) -> XmlNode? {
    attributes.first { $0.local == local && $0.namespace == namespace }
  }

  /// The namespace that a prefix stands for here; nil for one that nobody declared.
  func namespace(of prefix: String) -> String? {
    if prefix == "xml" { return "http://www.w3.org/XML/1998/namespace" }
    if prefix == "xmlns" { return XmlTree.declarations }
    var next: XmlNode? = self
    while let node = next {
      if node.kind == .element {
        if let own = node.attribute(prefix.isEmpty ? "xmlns" : "xmlns:" + prefix) { return own.text }
        if node.prefix == prefix, !node.namespace.isEmpty { return node.namespace }
      }
      next = node.parent
    }
    return prefix.isEmpty ? "" : nil
  }
}

extension XmlNode {
  func detach() {
    guard let parent, let place else { return }
    if kind == .attribute { parent.attributes.remove(at: place) } else { parent.children.remove(at: place) }
    self.parent = nil
  }

  /// Puts a node among the children; those of a fragment go one by one.
  func insert(_ node: XmlNode, at index: Int) {
    if node.kind == .fragment {
      for (offset, child) in node.children.enumerated().map({ ($0, $1) }) {
        child.detach()
        insert(child, at: index + offset)
      }
      return
    }
    let wasBefore = node.parent === self ? (node.place ?? .max) < index : false
    node.detach()
    node.parent = self
    children.insert(node, at: wasBefore ? index - 1 : index)
    isEmptyTag = false
  }

  func append(_ node: XmlNode) { insert(node, at: children.count) }

  func setAttribute(_ node: XmlNode) {
    if let known = attributes.firstIndex(where: { $0.name == node.name }) {
      attributes[known].parent = nil
      attributes[known] = node
    } else {
      attributes.append(node)
    }
    node.parent = self
  }

  func removeAllChildren() {
    for child in children { child.parent = nil }
    children = []
  }

  func removeAllAttributes() {
    for attribute in attributes { attribute.parent = nil }
    attributes = []
  }

  /// Nodes below in document order.
  func forEachDescendant(_ body: (XmlNode) -> Void) {
    var stack = Array(children.reversed())
    while let node = stack.popLast() {
      body(node)
      stack.append(contentsOf: node.children.reversed())
    }
  }
}

/// A document with all nodes ever made for it.
final class XmlTree {
  static let declarations = "http://www.w3.org/2000/xmlns/"

  private var nodes: [XmlNode] = []
  var preservesWhitespace = false

  /// The document itself.
  private(set) lazy var document = make(.document)

  /// A node of the document, standing nowhere yet.
  func make(
    _ kind: XmlNode.Kind, prefix: String = "", local: String = "", namespace: String = "", text: String = ""
  )
    -> XmlNode
  {
    let node = XmlNode(kind, prefix, local, namespace, text, self)
    nodes.append(node)
    return node
  }

  var root: XmlNode? { document.children.first { $0.kind == .element } }
  var declaration: XmlNode? { document.children.first.flatMap { $0.kind == .declaration ? $0 : nil } }

  /// A copy of a node, which may be another document's.
  func copy(_ node: XmlNode, deep: Bool) -> XmlNode {
    let made = make(
      node.kind, prefix: node.prefix, local: node.local, namespace: node.namespace, text: node.text)
    made.isEmptyTag = node.isEmptyTag
    for attribute in node.attributes { made.setAttribute(copy(attribute, deep: true)) }
    if deep { for child in node.children { made.append(copy(child, deep: true)) } }
    return made
  }
}
