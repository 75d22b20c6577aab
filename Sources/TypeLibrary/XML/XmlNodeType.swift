import Runtime

extension TypeEntry {
  static var xmlNode: TypeEntry {
    TypeEntry("System.Xml.XmlNode") {
      xmlNames
      xmlRelatives
      xmlChanges
      every("SelectNodes") { call in
        let view = try call.target(as: XmlView.self)
        return XmlListView.found(try XmlBodies.select(call), view.tree)
      }
      every("SelectSingleNode") { call in XmlView.of(try XmlBodies.select(call).first) }
      every("Clone") { call in try XmlBodies.clone(call.target(as: XmlView.self).node, deep: true) }
      every("CloneNode") { call in
        try XmlBodies.clone(call.target(as: XmlView.self).node, deep: call.argument(0, as: Bool.self))
      }
      every("GetEnumerator") { call in
        .object(
          ArrayEnumerator(ArrayObject(try call.target(as: XmlView.self).node.children.map { XmlView.of($0) }))
        )
      }
      every("GetNamespaceOfPrefix") { call in
        .string(try call.target(as: XmlView.self).node.namespace(of: call.argument(0, as: String.self)) ?? "")
      }
      every("WriteTo") { call in
        try call.target(as: XmlView.self).node.write(to: call.argument(0, as: XmlWriterObject.self).output)
        return .nothing
      }
      every("WriteContentTo") { call in
        let output = try call.argument(0, as: XmlWriterObject.self).output
        for child in try call.target(as: XmlView.self).node.children { try child.write(to: output) }
        return .nothing
      }
      every("Normalize") { _ in .nothing }
      every("CreateNavigator") { call in NavigatorObject(try call.target(as: XmlView.self).node).value }
    }
  }

  @MemberList private static var xmlNames: [MemberEntry] {
    value("Name") { (view: XmlView) in view.node.name }
    value("LocalName") { (view: XmlView) in view.node.localName }
    value("Prefix") { (view: XmlView) in view.node.prefix }
    value("NamespaceURI") { (view: XmlView) in view.node.namespace }
    value("BaseURI") { (_: XmlView) in "" }
    value("IsReadOnly") { (_: XmlView) in false }
    value("NodeType") { (view: XmlView) in DateParts.value("System.Xml.XmlNodeType", view.node.kind.rawValue)
    }
    value("Value") { (view: XmlView) in
      view.node.isContainer ? Value.null : .string(view.node.text)
    } set: { (view, value) in
      guard !view.node.isContainer else {
        throw NetFault.invalidOperation(
          "Cannot set a value on node type '\(view.node.kind == .element ? "Element" : "Document")'.")
      }
      view.node.text = try String.unwrap(value)
    }
    value("InnerText") { (view: XmlView) in
      view.node.innerText
    } set: { (view, text: String) in
      guard view.node.isContainer else { return view.node.text = text }
      view.node.removeAllChildren()
      view.node.append(view.tree.make(.text, text: text))
    }
    value("InnerXml") { (view: XmlView) in
      try view.node.innerXml()
    } set: { (view, text: String) in
      try XmlBodies.setInner(view.node, text)
    }
    value("OuterXml") { (view: XmlView) in try view.node.outerXml() }
    value("SchemaInfo") { (_: XmlView) in Value.null }
  }

  @MemberList private static var xmlRelatives: [MemberEntry] {
    value("ParentNode") { (view: XmlView) in
      view.node.kind == .attribute ? .null : XmlView.of(view.node.parent)
    }
    value("OwnerDocument") { (view: XmlView) in
      view.node.kind == .document ? .null : XmlView.of(view.tree.document)
    }
    value("ChildNodes") { (view: XmlView) in XmlListView.children(of: view.node) }
    value("Attributes") { (view: XmlView) in XmlListView.attributes(of: view.node) }
    value("FirstChild") { (view: XmlView) in XmlView.of(view.node.children.first) }
    value("LastChild") { (view: XmlView) in XmlView.of(view.node.children.last) }
    value("HasChildNodes") { (view: XmlView) in !view.node.children.isEmpty }
    value("NextSibling") { (view: XmlView) in XmlView.of(view.node.sibling(1)) }
    value("PreviousSibling") { (view: XmlView) in XmlView.of(view.node.sibling(-1)) }
    value("PreviousText") { (view: XmlView) in
      XmlView.of(view.node.sibling(-1).flatMap { $0.isText ? $0 : nil })
    }
    indexed(MemberEntry.everyMark + "Item") { call in
      let (name, node) = (try call.argument(0, as: String.self), try call.target(as: XmlView.self).node)
      return XmlView.of(node.children.first { $0.kind == .element && $0.name == name })
    }
  }

  @MemberList private static var xmlChanges: [MemberEntry] {
    every("AppendChild") { call in
      let node = try call.target(as: XmlView.self).node
      return try XmlBodies.insert(call[0], into: node, at: node.children.count)
    }
    every("PrependChild") { call in
      try XmlBodies.insert(call[0], into: call.target(as: XmlView.self).node, at: 0)
    }
    every("InsertBefore") { call in
      let node = try call.target(as: XmlView.self).node
      if call[1].isNull { return try XmlBodies.insert(call[0], into: node, at: node.children.count) }
      return try XmlBodies.insert(call[0], into: node, at: XmlBodies.place(call[1], in: node))
    }
    every("InsertAfter") { call in
      let node = try call.target(as: XmlView.self).node
      if call[1].isNull { return try XmlBodies.insert(call[0], into: node, at: 0) }
      return try XmlBodies.insert(call[0], into: node, at: XmlBodies.place(call[1], in: node) + 1)
    }
    every("ReplaceChild") { call in
      let node = try call.target(as: XmlView.self).node
      let place = try XmlBodies.place(call[1], in: node)
      try XmlView.unwrap(call[1]).node.detach()
      _ = try XmlBodies.insert(call[0], into: node, at: place)
      return call[1]
    }
    every("RemoveChild") { call in
      _ = try XmlBodies.place(call[0], in: call.target(as: XmlView.self).node)
      try XmlView.unwrap(call[0]).node.detach()
      return call[0]
    }
    every("RemoveAll") { call in
      let node = try call.target(as: XmlView.self).node
      node.removeAllChildren()
      node.removeAllAttributes()
      return .nothing
    }
  }
}

/// An XPathNavigator, for what an XPath is worth at a node.
final class NavigatorObject: Content, BridgedContent {
  let view: XmlView

  init(_ node: XmlNode) {
    view = XmlView(node)
    super.init(type: TypeTable.find("System.Xml.XPath.XPathNavigator") ?? .object)
  }
}

extension TypeEntry {
  static var navigator: TypeEntry {
    TypeEntry("System.Xml.XPath.XPathNavigator") {
      every("Evaluate") { call in
        let view = try call.target(as: NavigatorObject.self).view
        let manager = call.values.count > 1 ? call[1].content(as: NamespaceManagerObject.self) : nil
        let path = try XPathParser.parse(call.argument(0, as: String.self))
        let context = XPathEvaluator.Context(node: view.node, position: 1, size: 1)
        switch try XPathEvaluator(namespaces: manager?.namespaces).value(path, context) {
        case .number(let number): return .double(number)
        case .text(let text): return .string(text)
        case .flag(let flag): return .bool(flag)
        case .nodes(let nodes): return XmlListView.found(nodes, view.tree)
        }
      }
    }
  }
}

enum XmlBodies {
  static func select(_ call: MethodArguments) throws -> [XmlNode] {
    let view = try call.target(as: XmlView.self)
    let path = try XPathParser.parse(call.argument(0, as: String.self))
    let manager = call.values.count > 1 ? call[1].content(as: NamespaceManagerObject.self) : nil
    return try XPathEvaluator(namespaces: manager?.namespaces).nodes(path, at: view.node)
  }

  static func clone(_ node: XmlNode, deep: Bool) -> Value {
    guard node.kind == .document else { return XmlView.of(node.tree.copy(node, deep: deep)) }
    let tree = XmlTree()
    tree.preservesWhitespace = node.tree.preservesWhitespace
    if deep { for child in node.children { tree.document.append(tree.copy(child, deep: true)) } }
    return XmlView.document(tree)
  }

  static func insert(_ value: Value, into node: XmlNode, at index: Int) throws -> Value {
    let child = try XmlView.unwrap(value).node
    guard child.tree === node.tree else {
      throw NetFault.argument("The node to be inserted is from a different document context.")
    }
    var next: XmlNode? = node
    while let above = next {
      if above === child {
        throw NetFault.argument("Cannot insert a node or any ancestor of that node as a child of itself.")
      }
      next = above.parent
    }
    guard node.isContainer || node.kind == .attribute else {
      throw NetFault.invalidOperation("The current node cannot contain other nodes.")
    }
    if node.kind == .document, child.kind == .element, node.tree.root != nil, node.tree.root !== child {
      throw NetFault.invalidOperation("This document already has a 'DocumentElement' node.")
    }
    node.insert(child, at: index)
    return value
  }

  static func place(_ value: Value, in node: XmlNode) throws -> Int {
    guard let child = value.content(as: XmlView.self)?.node, child.parent === node, let place = child.place
    else {
      throw NetFault.argument("The reference node is not a child of this node.")
    }
    return place
  }

  static func setInner(_ node: XmlNode, _ text: String) throws {
    if node.kind == .document { return try load(text, into: node.tree) }
    if node.kind == .attribute { return node.text = text }
    do {
      let fragment = try XmlParser.fragment(text, in: node)
      node.removeAllChildren()
      node.append(fragment)
    } catch let problem as XmlProblem { throw problem.fault }
  }

  /// Puts a text's nodes in the place of a document's.
  static func load(_ text: String, into tree: XmlTree) throws {
    let fresh = XmlTree()
    fresh.preservesWhitespace = tree.preservesWhitespace
    do { try XmlParser.read(text, into: fresh) } catch let problem as XmlProblem { throw problem.fault }
    tree.document.removeAllChildren()
    for child in fresh.document.children { tree.document.append(tree.copy(child, deep: true)) }
  }
}
