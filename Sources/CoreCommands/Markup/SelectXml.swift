import Runtime

/// Finds nodes of XML documents by XPath.
struct SelectXml: Cmdlet {
  static let declaration = CmdletDeclaration(
    .select, "Xml", synopsis: "Finds text in an XML string or document.", defaultSet: "Xml",
    outputs: ["Microsoft.PowerShell.Commands.SelectXmlInfo"],
    examples: [
      Example("A text", "(Select-Xml -Content '<a><b>x</b></a>' -XPath /a/b).Node.InnerText", prints: "x")
    ])

  @Parameter(
    "The text of documents.", sets: [.set("Content", mandatory: true, pipeline: .byValue)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var content: [String] = []
  @Parameter(
    "The files, their paths taken as they are.", aliases: ["PSPath", "LP"],
    sets: [.set("LiteralPath", mandatory: true, pipeline: .byPropertyName)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var literalPath: [String] = []
  @Parameter(
    "Prefixes and the namespaces that they stand for.",
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var namespace: HashtableObject?
  @Parameter(
    "The files.", sets: [.set("Path", position: 1, mandatory: true, pipeline: .byPropertyName)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var path: [String] = []
  @Parameter(
    "Documents or nodes.", aliases: ["Node"],
    sets: [.set("Xml", position: 1, mandatory: true, pipeline: [.byValue, .byPropertyName])],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var xml: [Value] = []
  @Parameter(
    "What to find.", position: 0, validation: [ValidatePresenceAttribute(.notNullOrEmpty)], mandatory: true)
  var xPath: String?

  func process(in call: borrowing Invocation) throws {
    for text in content { try search(document(.string(text), call), MatchInfo.inputStream, call) }
    for node in xml { try search(node, MatchInfo.inputStream, call) }
    let files =
      path.isEmpty
      ? try InputFiles.resolve(literalPath, isLiteral: true, call)
      : try InputFiles.resolve(path, isLiteral: false, call)
    for file in files {
      let text = try InputFiles.text(of: file, encoding: nil, call)
      try search(document(.string(text), call), .from(file), call)
    }
  }

  private func document(_ text: Value, _ call: borrowing Invocation) throws -> Value {
    try Conversion.cast(text, to: NetTypes.type("System.Xml.XmlDocument"), call.engine)
  }

  private func search(_ node: Value, _ path: ShellString, _ call: borrowing Invocation) throws {
    var arguments: [Value] = [.string(xPath ?? "")]
    if let namespace { arguments.append(try manager(namespace, for: node, call)) }
    let found: Value
    do throws(ShellError) {
      found = try Members.call("SelectNodes", on: node, arguments, in: call.context.caller, call.engine)
    } catch {
      guard let inner = error.record?.exception.inner else { throw error }
      return try call.writeError(
        ErrorRecord(.exception(inner, id: .from(inner.type.name), category: .notSpecified)))
    }
    guard let enumerator = try Enumeration.of(found, call.engine) else { return }
    while let node = try enumerator.next(call.engine) {
      try call.write(
        .object(
          RecordObject(
            .selectXmlInfo, of: (),
            ["Node": node, "Path": .string(path), "Pattern": .string(xPath ?? "")])))
    }
  }

  private func manager(_ names: HashtableObject, for node: Value, _ call: borrowing Invocation) throws
    -> Value
  {
    let owner = try Members.propertyIfPresent(.from("OwnerDocument"), of: node, call.engine) ?? .null
    let document = owner.isNull ? node : owner
    let table = try Members.propertyIfPresent(.from("NameTable"), of: document, call.engine) ?? .null
    let manager = try NetTypes.make("System.Xml.XmlNamespaceManager", [table], call)
    for position in 0..<names.count {
      let (prefix, uri) = names.entry(at: position)
      _ = try Members.call(
        "AddNamespace", on: manager,
        [.string(call.text(of: prefix)), .string(call.text(of: uri))], in: call.context.caller, call.engine)
    }
    return manager
  }
}

extension TypeInfo {
  static let selectXmlInfo: TypeInfo = {
    let type = TypeTable.define("Microsoft.PowerShell.Commands.SelectXmlInfo", base: object)
    ObjectTexts.register(type, property: "Node")
    return type
  }()
}
