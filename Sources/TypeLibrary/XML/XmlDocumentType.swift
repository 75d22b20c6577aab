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
