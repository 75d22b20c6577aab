import Runtime

/// Documents out of files, streams and readers, and into them.
enum XmlFiles {
  static func read(_ call: MethodArguments) throws -> String {
    if let stream = call[0].content(as: StreamObject.self) { return try text(of: stream.readAll()) }
    if let reader = call[0].content(as: TextReaderObject.self) { return String(try reader.readToEnd()) }
    if case .string = call[0].base.payload { return try text(of: FileAccess.read(FileAccess.path(call))) }
    throw MemberGap.method(call.type, call.signature.text)
  }

  /// By the mark or the declaration; UTF-8 without either.
  static func text(of bytes: [UInt8]) throws -> String {
    if let marked = TextEncoding.marked(bytes[...]) {
      return String(marked.decode(bytes.dropFirst(marked.mark.count)))
    }
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    let name = head.components(of: "encoding=\"").dropFirst().first.map { String($0.prefix { $0 != "\"" }) }
    let encoding = name.flatMap { EncodingFacts.named($0) } ?? .utf8
    let isWide = encoding == .utf16 || encoding == .utf16BigEndian
    return String((isWide ? TextEncoding.utf8 : encoding).decode(bytes[...]))
  }

  static func save(_ call: MethodArguments) throws {
    let view = try call.target(as: XmlView.self)
    if let writer = call[0].content(as: XmlWriterObject.self) {
      if view.tree.declaration == nil, !writer.output.hasRoot { writer.output.declaration() }
      try view.node.write(to: writer.output)
      return try writer.flush()
    }
    var settings = XmlOutput.Settings(isIndented: !view.tree.preservesWhitespace)
    if let writer = call[0].content(as: TextWriterObject.self) {
      settings.encodingName = writer.encoding.facts.webName
      return try writer.write(.from(document(view, settings, startsWithDeclaration: true)))
    }
    let declared = view.tree.declaration.flatMap { encoding(of: $0.text) }
    let target = EncodingObject(declared ?? .utf8, writesMark: declared != nil)
    let text = try document(
      view, settings, startsWithDeclaration: call[0].content(as: StreamObject.self) != nil)
    let bytes = target.preamble + target.encoding.encode(.from(text))
    if let stream = call[0].content(as: StreamObject.self) { return try stream.write(bytes[...]) }
    try FileAccess.write(bytes, to: FileAccess.path(call))
  }

  private static func encoding(of declaration: String) -> TextEncoding? {
    let name = declaration.components(of: "encoding=\"").dropFirst().first.map {
      String($0.prefix { $0 != "\"" })
    }
    return name.flatMap { EncodingFacts.named($0) }
  }

  /// A writer puts its own encoding into the declaration; a file keeps the document's.
  private static func document(_ view: XmlView, _ settings: XmlOutput.Settings, startsWithDeclaration: Bool)
    throws -> String
  {
    let output = XmlOutput(settings)
    var children = view.node.children
    if startsWithDeclaration {
      let own = view.tree.declaration
      if own != nil { children.removeFirst() }
      let standalone = own.flatMap {
        $0.text.contains("standalone=\"yes\"") ? true : $0.text.contains("standalone=\"no\"") ? false : nil
      }
      output.declaration(standalone: standalone)
    }
    for child in children { try child.write(to: output) }
    return output.take()
  }
}
