import Runtime

extension TypeEntry {
  static var xmlDocument: TypeEntry {
    TypeEntry("System.Xml.XmlDocument") {
      everyNew { _ in XmlView.document(XmlTree()) }
      value("DocumentElement") { (view: XmlView) in XmlView.of(view.tree.root) }
      value("DocumentType") { (view: XmlView) in
        XmlView.of(view.node.children.first { $0.kind == .documentType })
      }
      value("PreserveWhitespace") { (view: XmlView) in
        view.tree.preservesWhitespace
      } set: {
        $0.tree.preservesWhitespace = $1
      }
      value("NameTable") { (_: XmlView) in NamespaceManagerObject.nameTable }
      value("XmlResolver") { (_: XmlView) in
        Value.null
      } set: { _, _ in
      }
      every("LoadXml") { call in
        try XmlBodies.load(call.argument(0, as: String.self), into: call.target(as: XmlView.self).tree)
        return .nothing
      }
      every("Load") { call in
        try XmlBodies.load(XmlFiles.read(call), into: call.target(as: XmlView.self).tree)
        return .nothing
      }
      every("Save") { call in
        try XmlFiles.save(call)
        return .nothing
      }
      every("GetElementsByTagName") { try XmlNaming.elements($0) }
      every("GetElementById") { call in
        let id = try call.argument(0, as: String.self)
        var found: XmlNode?
        try call.target(as: XmlView.self).node.forEachDescendant {
          if found == nil, $0.attribute("id")?.text == id { found = $0 }
        }
        return XmlView.of(found)
      }
      every("ImportNode") { call in
        let node = try XmlView.unwrap(call[0]).node
        return XmlView.of(
          try call.target(as: XmlView.self).tree.copy(node, deep: call.argument(1, as: Bool.self)))
      }
      xmlFactories
    }
  }

  @MemberList private static var xmlFactories: [MemberEntry] {
    every("CreateElement") { call in try XmlNaming.make(.element, call, from: 0) }
    every("CreateAttribute") { call in try XmlNaming.make(.attribute, call, from: 0) }
    every("CreateNode") { call in try XmlNaming.makeNode(call) }
    every("CreateTextNode") { call in try XmlNaming.leaf(.text, call) }
    every("CreateCDataSection") { call in try XmlNaming.leaf(.cdata, call) }
    every("CreateComment") { call in try XmlNaming.leaf(.comment, call) }
    every("CreateWhitespace") { call in try XmlNaming.leaf(.whitespace, call) }
    every("CreateSignificantWhitespace") { call in try XmlNaming.leaf(.significantWhitespace, call) }
    every("CreateDocumentFragment") { call in
      XmlView.of(try call.target(as: XmlView.self).tree.make(.fragment))
    }
    every("CreateProcessingInstruction") { call in
      XmlView.of(
        try call.target(as: XmlView.self).tree.make(
          .instruction, local: call.argument(0, as: String.self), text: call.argument(1, as: String.self)))
    }
    every("CreateXmlDeclaration") { call in
      let parts = try [("version", 0), ("encoding", 1), ("standalone", 2)].compactMap {
        name, index -> String? in
        let text = try call.argument(index, as: String.self)
        return text.isEmpty ? nil : "\(name)=\"\(text)\""
      }
      return XmlView.of(
        try call.target(as: XmlView.self).tree.make(
          .declaration, local: "xml", text: parts.joined(separator: " ")))
    }
  }

  static var xmlElement: TypeEntry {
    TypeEntry("System.Xml.XmlElement") {
      value("HasAttributes") { (view: XmlView) in !view.node.attributes.isEmpty }
      value("IsEmpty") { (view: XmlView) in
        view.node.isEmptyTag
      } set: { (view, flag: Bool) in
        view.node.isEmptyTag = flag
        if flag { view.node.removeAllChildren() }
      }
      every("GetAttribute") { call in .string(try XmlNaming.attribute(call)?.text ?? "") }
      every("GetAttributeNode") { call in XmlView.of(try XmlNaming.attribute(call)) }
      every("HasAttribute") { call in .bool(try XmlNaming.attribute(call) != nil) }
      every("RemoveAttribute") { call in
        try XmlNaming.attribute(call)?.detach()
        return .nothing
      }
      every("RemoveAllAttributes") { call in
        try call.target(as: XmlView.self).node.removeAllAttributes()
        return .nothing
      }
      every("RemoveAttributeNode") { call in
        if let view = call[0].content(as: XmlView.self) {
          view.node.detach()
          return call[0]
        }
        let found = try XmlNaming.attribute(call)
        found?.detach()
        return XmlView.of(found)
      }
      every("SetAttribute") { call in
        let node = try call.target(as: XmlView.self).node
        let name = try XmlNaming.split(call.argument(0, as: String.self))
        let namespace = call.values.count > 2 ? try call.argument(1, as: String.self) : ""
        let text = try NetText.of(call[call.values.count - 1], call.engine)
        if call.values.count < 3, let known = node.attribute(try call.argument(0, as: String.self)) {
          known.text = String(text)
        } else {
          node.setAttribute(
            node.tree.make(
              .attribute, prefix: name.prefix, local: name.local, namespace: namespace, text: String(text)))
        }
        return call.signature.returns === TypeInfo.void ? .nothing : .string(text)
      }
      every("SetAttributeNode") { call in
        let attribute = try XmlView.unwrap(call[0]).node
        try call.target(as: XmlView.self).node.setAttribute(attribute)
        return .null
      }
      every("GetElementsByTagName") { try XmlNaming.elements($0) }
    }
  }

  static var xmlAttribute: TypeEntry {
    TypeEntry("System.Xml.XmlAttribute") {
      value("OwnerElement") { (view: XmlView) in XmlView.of(view.node.parent) }
      value("Specified") { (_: XmlView) in true }
    }
  }

  static var xmlNodeList: TypeEntry {
    TypeEntry("System.Xml.XmlNodeList") {
      value("Count") { (list: XmlListView) in list.nodes.count }
      every("Item") { call in XmlView.of(try XmlNaming.item(call)) }
      indexed(MemberEntry.everyMark + "ItemOf") { call in XmlView.of(try XmlNaming.item(call)) }
    }
  }

  static var xmlAttributeCollection: TypeEntry {
    TypeEntry("System.Xml.XmlAttributeCollection") {
      value("Count") { (list: XmlListView) in list.nodes.count }
      every("Item") { call in XmlView.of(try XmlNaming.item(call)) }
      indexed(MemberEntry.everyMark + "ItemOf") { call in XmlView.of(try XmlNaming.item(call)) }
      every("GetNamedItem") { call in XmlView.of(try XmlNaming.item(call)) }
      every("Append") { call in
        try call.target(as: XmlListView.self).owner?.setAttribute(XmlView.unwrap(call[0]).node)
        return call[0]
      }
      every("Prepend") { call in
        try call.target(as: XmlListView.self).owner?.setAttribute(XmlView.unwrap(call[0]).node)
        return call[0]
      }
      every("SetNamedItem") { call in
        try call.target(as: XmlListView.self).owner?.setAttribute(XmlView.unwrap(call[0]).node)
        return call[0]
      }
      every("Remove") { call in
        try XmlView.unwrap(call[0]).node.detach()
        return call[0]
      }
      every("RemoveNamedItem") { call in
        let found = try XmlNaming.item(call)
        found?.detach()
        return XmlView.of(found)
      }
      every("RemoveAt") { call in
        let found = try XmlNaming.item(call)
        found?.detach()
        return XmlView.of(found)
      }
      every("RemoveAll") { call in
        try call.target(as: XmlListView.self).owner?.removeAllAttributes()
        return .nothing
      }
    }
  }

  static var xmlNamespaceManager: TypeEntry {
    TypeEntry("System.Xml.XmlNamespaceManager") {
      everyNew { _ in NamespaceManagerObject().value }
      every("AddNamespace") { call in
        try call.target(as: NamespaceManagerObject.self).namespaces[call.argument(0, as: String.self)] =
          call.argument(1, as: String.self)
        return .nothing
      }
      every("RemoveNamespace") { call in
        try call.target(as: NamespaceManagerObject.self).namespaces[call.argument(0, as: String.self)] = nil
        return .nothing
      }
      every("LookupNamespace") { call in
        try call.target(as: NamespaceManagerObject.self).namespaces[call.argument(0, as: String.self)].bridged
      }
      every("LookupPrefix") { call in
        let uri = try call.argument(0, as: String.self)
        return try call.target(as: NamespaceManagerObject.self).namespaces.first { $0.value == uri }?.key
          .bridged ?? .null
      }
      every("HasNamespace") { call in
        .bool(
          try call.target(as: NamespaceManagerObject.self).namespaces[call.argument(0, as: String.self)]
            != nil)
      }
      value("DefaultNamespace") { (manager: NamespaceManagerObject) in manager.namespaces[""] ?? "" }
      value("NameTable") { (_: NamespaceManagerObject) in NamespaceManagerObject.nameTable }
      every("PushScope") { _ in .nothing }
      every("PopScope") { _ in .true }
    }
  }
}

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
