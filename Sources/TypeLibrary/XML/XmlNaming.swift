import Runtime

/// A System.Xml.XmlNamespaceManager.
final class NamespaceManagerObject: Content, BridgedContent {
  var namespaces = ["xml": "http://www.w3.org/XML/1998/namespace", "xmlns": XmlTree.declarations]

  init() { super.init(type: TypeTable.find("System.Xml.XmlNamespaceManager") ?? .object) }

  override func makeEnumerator(_ engine: Engine) -> Enumerator? {
    ArrayEnumerator(ArrayObject(namespaces.keys.sorted().map { .string($0) }))
  }

  /// A NameTable is only handed on.
  static var nameTable: Value {
    NameTableObject(type: TypeTable.find("System.Xml.NameTable") ?? .object).value
  }
}

final class NameTableObject: Content {}

/// Names of elements and attributes as arguments give them.
enum XmlNaming {
  static func split(_ name: String) throws -> (prefix: String, local: String) {
    guard let first = name.unicodeScalars.first else {
      throw NetFault.argument("The local name for elements or attributes cannot be null or an empty string.")
    }
    guard XmlParser.isNameStart(first) else {
      throw NetFault.named(
        "System.Xml.XmlException",
        "Name cannot begin with the '\(first)' character, hexadecimal value 0x\(String(first.value, radix: 16, uppercase: true))."
      )
    }
    if let bad = name.unicodeScalars.first(where: { !XmlParser.isNamePart($0) && $0 != ":" }) {
      throw NetFault.named(
        "System.Xml.XmlException",
        "The '\(bad)' character, hexadecimal value 0x\(String(bad.value, radix: 16, uppercase: true)), cannot be included in a name."
      )
    }
    let parts = name.split(separator: ":", maxSplits: 1).map { String($0) }
    return parts.count > 1 ? (parts[0], parts[1]) : ("", name)
  }

  /// Name; qualified name and namespace; or prefix, name and namespace.
  static func make(_ kind: XmlNode.Kind, _ call: MethodArguments, from start: Int) throws -> Value {
    let texts = try call.values[start...].map { try String.unwrap($0) }
    let tree = try call.target(as: XmlView.self).tree
    let node: XmlNode
    if texts.count > 2 {
      node = tree.make(kind, prefix: texts[0], local: try split(texts[1]).local, namespace: texts[2])
    } else {
      let (prefix, local) = try split(texts[0])
      node = tree.make(kind, prefix: prefix, local: local, namespace: texts.count > 1 ? texts[1] : "")
    }
    node.isEmptyTag = true
    return XmlView.of(node)
  }

  static func makeNode(_ call: MethodArguments) throws -> Value {
    var kind = XmlNode.Kind.element
    if case .enumeration(_, let number) = call[0].base.payload {
      kind = XmlNode.Kind(rawValue: number) ?? .element
    } else {
      let names: [String: XmlNode.Kind] = [
        "element": .element, "attribute": .attribute, "text": .text, "comment": .comment,
        "cdatasection": .cdata,
      ]
      kind = names[try call.argument(0, as: String.self).lowercased()] ?? .element
    }
    if kind == .element || kind == .attribute { return try make(kind, call, from: 1) }
    return XmlView.of(try call.target(as: XmlView.self).tree.make(kind))
  }

  static func leaf(_ kind: XmlNode.Kind, _ call: MethodArguments) throws -> Value {
    XmlView.of(try call.target(as: XmlView.self).tree.make(kind, text: call.argument(0, as: String.self)))
  }

  static func attribute(_ call: MethodArguments) throws -> XmlNode? {
    let (node, name) = (try call.target(as: XmlView.self).node, try call.argument(0, as: String.self))
    return call.values.count > 1
      ? node.attribute(name, try call.argument(1, as: String.self)) : node.attribute(name)
  }

  static func elements(_ call: MethodArguments) throws -> Value {
    let (view, name) = (try call.target(as: XmlView.self), try call.argument(0, as: String.self))
    let namespace = call.values.count > 1 ? try call.argument(1, as: String.self) : nil
    var found: [XmlNode] = []
    view.node.forEachDescendant { node in
      guard node.kind == .element else { return }
      let isNamed = name == "*" || (namespace == nil ? node.name : node.local) == name
      if isNamed, namespace.map({ $0 == "*" || $0 == node.namespace }) ?? true { found.append(node) }
    }
    return XmlListView(view.tree, type: "System.Xml.XmlElementList") { found }.value
  }

  /// A node of a list by number or name.
  static func item(_ call: MethodArguments) throws -> XmlNode? {
    let nodes = try call.target(as: XmlListView.self).nodes
    guard case .int(let number) = call[0].base.payload else {
      let name = try call.argument(0, as: String.self)
      return nodes.first { $0.name == name }
    }
    return nodes.indices.contains(Int(number)) ? nodes[Int(number)] : nil
  }
}
