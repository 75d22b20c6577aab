import Runtime

/// A System.Xml.XmlWriter.
final class XmlWriterObject: Content, BridgedContent {
  let output: XmlOutput
  private let sink: (String) throws -> Void
  private let release: () throws -> Void
  let settings: XmlSettingsObject?
  private var isClosed = false

  init(
    _ output: XmlOutput, settings: XmlSettingsObject?, type: String = "System.Xml.XmlWriter",
    release: @escaping () throws -> Void = {}, _ sink: @escaping (String) throws -> Void
  ) {
    (self.output, self.sink, self.release, self.settings) = (output, sink, release, settings)
    super.init(type: TypeTable.find(type) ?? .object)
  }

  func flush() throws { try sink(output.take()) }

  func close() throws {
    guard !isClosed else { return }
    isClosed = true
    try output.endAll()
    try flush()
    try release()
  }
}

/// A System.Xml.XmlWriterSettings.
final class XmlSettingsObject: Content, BridgedContent {
  var values = XmlOutput.Settings()
  var encoding = EncodingObject(.utf8, writesMark: true)
  var closesOutput = false
  /// 0 auto, 1 fragment, 2 document.
  var conformance: Int32 = 2

  init() { super.init(type: TypeTable.find("System.Xml.XmlWriterSettings") ?? .object) }
}

extension TypeEntry {
  static var xmlWriterSettings: TypeEntry {
    TypeEntry("System.Xml.XmlWriterSettings") {
      everyNew { _ in XmlSettingsObject().value }
      value("Indent") { (settings: XmlSettingsObject) in
        settings.values.isIndented
      } set: {
        $0.values.isIndented = $1
      }
      value("IndentChars") { (settings: XmlSettingsObject) in
        settings.values.indent
      } set: {
        $0.values.indent = $1
      }
      value("NewLineChars") { (settings: XmlSettingsObject) in
        settings.values.newLine
      } set: {
        $0.values.newLine = $1
      }
      value("NewLineOnAttributes") { (settings: XmlSettingsObject) in
        settings.values.newLineOnAttributes
      } set: {
        $0.values.newLineOnAttributes = $1
      }
      value("OmitXmlDeclaration") { (settings: XmlSettingsObject) in
        settings.values.omitsDeclaration
      } set: {
        $0.values.omitsDeclaration = $1
      }
      value("Encoding") { (settings: XmlSettingsObject) in
        settings.encoding
      } set: {
        $0.encoding = $1
      }
      value("CloseOutput") { (settings: XmlSettingsObject) in
        settings.closesOutput
      } set: {
        $0.closesOutput = $1
      }
      value("CheckCharacters") { (_: XmlSettingsObject) in
        true
      } set: { _, _ in
      }
      value("ConformanceLevel") { (settings: XmlSettingsObject) in
        DateParts.value("System.Xml.ConformanceLevel", settings.conformance)
      } set: { (settings, value) in
        if case .enumeration(_, let number) = value.base.payload { settings.conformance = number }
      }
      value("NewLineHandling") { (_: XmlSettingsObject) in
        DateParts.value("System.Xml.NewLineHandling", 0)
      } set: { _, _ in
      }
      value("NamespaceHandling") { (_: XmlSettingsObject) in
        Value.int(0)
      } set: { _, _ in
      }
    }
  }

  static var xmlWriter: TypeEntry {
    TypeEntry("System.Xml.XmlWriter") {
      everyStatic("Create") { try XmlWriting.create($0) }
      xmlWriterMembers
    }
  }

  static var xmlTextWriter: TypeEntry {
    TypeEntry("System.Xml.XmlTextWriter") {
      everyNew { call in try XmlWriting.textWriter(call) }
      value("Formatting") { (writer: XmlWriterObject) in
        DateParts.value("System.Xml.Formatting", writer.output.settings.isIndented ? 1 : 0)
      } set: { (writer, value) in
        if case .enumeration(_, let number) = value.base.payload {
          writer.output.settings.isIndented = number == 1
        }
      }
      value("Indentation") { (writer: XmlWriterObject) in
        writer.output.settings.indent.count
      } set: {
        (writer, count: Int) in
        writer.output.settings.indent = String(
          repeating: writer.output.settings.indent.first ?? " ", count: max(count, 0))
      }
      value("IndentChar") { (writer: XmlWriterObject) in
        Unit(writer.output.settings.indent.utf16.first ?? 32)
      } set: {
        (writer, unit: Unit) in
        let character = Unicode.Scalar(unit.code).map { Character($0) } ?? " "
        writer.output.settings.indent = String(
          repeating: character, count: max(writer.output.settings.indent.count, 1))
      }
    }
  }

  @MemberList private static var xmlWriterMembers: [MemberEntry] {
    for (name, body) in XmlWriting.actions {
      every(name) { call in
        let writer = try call.target(as: XmlWriterObject.self)
        try body(writer.output, XmlWriting.texts(call), call)
        return .nothing
      }
    }
    every("Flush") { call in
      try call.target(as: XmlWriterObject.self).flush()
      return .nothing
    }
    every("Close") { call in
      try call.target(as: XmlWriterObject.self).close()
      return .nothing
    }
    every("Dispose") { call in
      try call.target(as: XmlWriterObject.self).close()
      return .nothing
    }
    every("LookupPrefix") { call in
      try call.target(as: XmlWriterObject.self).output.prefix(of: call.argument(0, as: String.self)).bridged
    }
    value("Settings") { (writer: XmlWriterObject) in writer.settings?.value ?? .null }
  }
}

private enum XmlWriting {
  typealias Action = (XmlOutput, [String], MethodArguments) throws -> Void

  /// What the writer's methods do with their texts.
  nonisolated(unsafe) static let actions: [(String, Action)] = [
    (
      "WriteStartDocument",
      { output, _, call in
        output.declaration(standalone: call.values.isEmpty ? nil : try call.argument(0, as: Bool.self))
      }
    ),
    ("WriteEndDocument", { output, _, _ in try output.endAll() }),
    ("WriteStartElement", { output, texts, _ in try startElement(output, texts) }),
    ("WriteEndElement", { output, _, _ in try output.end() }),
    ("WriteFullEndElement", { output, _, _ in try output.end(full: true) }),
    (
      "WriteElementString",
      { output, texts, _ in
        try startElement(output, Array(texts.dropLast()))
        if let text = texts.last, !text.isEmpty { output.string(text) }
        try output.end()
      }
    ),
    (
      "WriteAttributeString",
      { output, texts, _ in
        let name = texts.count > 3 ? texts[1] : texts[0]
        _ = try XmlNaming.split(name)
        try output.attribute(
          texts.count > 3 ? texts[0] : "", name, texts.count > 2 ? texts[texts.count - 2] : nil,
          texts.last ?? "")
      }
    ),
    (
      "WriteStartAttribute",
      { output, texts, _ in output.startAttribute(texts.count > 2 ? texts[1] : texts[0]) }
    ),
    ("WriteEndAttribute", { output, _, _ in try output.endAttribute() }),
    ("WriteString", { output, texts, _ in output.string(texts.first ?? "") }),
    ("WriteValue", { output, texts, _ in output.string(texts.first ?? "") }),
    ("WriteRaw", { output, texts, _ in output.raw(texts.first ?? "") }),
    ("WriteWhitespace", { output, texts, _ in output.raw(texts.first ?? "") }),
    ("WriteCData", { output, texts, _ in output.cdata(texts.first ?? "") }),
    ("WriteComment", { output, texts, _ in output.comment(texts.first ?? "") }),
    (
      "WriteProcessingInstruction",
      { output, texts, _ in output.instruction(texts[0], texts.count > 1 ? texts[1] : "") }
    ),
    ("WriteDocType", { output, texts, _ in output.documentType(texts[0], "") }),
  ]

  private static func startElement(_ output: XmlOutput, _ texts: [String]) throws {
    let name = texts.count > 2 ? texts[1] : texts.first ?? ""
    _ = try XmlNaming.split(name)
    try output.start(texts.count > 2 ? texts[0] : "", name, texts.count > 1 ? texts[texts.count - 1] : nil)
  }

  /// The arguments as XML writes them.
  static func texts(_ call: MethodArguments) throws -> [String] {
    try call.values.map { value in
      switch value.base.payload {
      case .bool(let flag) where call.signature.name == "WriteValue": return flag ? "true" : "false"
      case .date(let bits):
        return String(
          try DateFormat.text(
            DateTime(bits: bits), .from("yyyy-MM-ddTHH:mm:ss.FFFFFFFK"), CultureInfo.invariant.dates))
      default: return String(try NetText.of(value, .empty, CultureContent(.invariant).value, call.engine))
      }
    }
  }

  static func create(_ call: MethodArguments) throws -> Value {
    let settings = call.values.count > 1 ? call[1].content(as: XmlSettingsObject.self) : nil
    var values = settings?.values ?? XmlOutput.Settings()
    values.isFragment = settings?.conformance == 1
    return try open(
      call, values, settings, settings?.encoding ?? EncodingObject(.utf8, writesMark: true),
      type: "System.Xml.XmlWellFormedWriter")
  }

  static func textWriter(_ call: MethodArguments) throws -> Value {
    let encoding = call.values.count > 1 ? try EncodingObject.of(call[1]) : .standard
    return try open(call, XmlOutput.Settings(), nil, encoding, type: "System.Xml.XmlTextWriter")
  }

  private static func open(
    _ call: MethodArguments, _ given: XmlOutput.Settings, _ settings: XmlSettingsObject?,
    _ encoding: EncodingObject,
    type: String
  ) throws -> Value {
    var values = given
    if let builder = call[0].content(as: StringBuilderObject.self) {
      return writer(values, settings, type) { builder.append(.from($0)) }
    }
    if let text = call[0].content(as: TextWriterObject.self) {
      values.encodingName = text.encoding.facts.webName
      return writer(values, settings, type) { try text.write(.from($0)) }
    }
    values.encodingName = encoding.facts.webName
    let isOwn = call[0].content(as: StreamObject.self) == nil
    let stream =
      try call[0].content(as: StreamObject.self)
      ?? FileAccess.stream(FileAccess.path(call), mode: 2, access: 2)
    var mark = encoding.preamble
    let closes = isOwn || settings?.closesOutput == true
    return writer(values, settings, type, release: { if closes { stream.close() } }) { text in
      let bytes = mark + encoding.encoding.encode(.from(text))
      mark = []
      try stream.write(bytes[...])
    }
  }

  private static func writer(
    _ values: XmlOutput.Settings, _ settings: XmlSettingsObject?, _ type: String,
    release: @escaping () throws -> Void = {}, _ sink: @escaping (String) throws -> Void
  ) -> Value {
    let output = XmlOutput(values)
    if type == "System.Xml.XmlWellFormedWriter" {
      output.declaresAtStart = !values.omitsDeclaration && !values.isFragment
    }
    return XmlWriterObject(output, settings: settings, type: type, release: release, sink).value
  }
}
