import Runtime

/// Writes objects as a plain XML document.
struct ConvertToXml: Cmdlet {
  static let declaration = CmdletDeclaration(
    .convertTo, "Xml", synopsis: "Creates an XML-based representation of an object.",
    outputs: ["System.Xml.XmlDocument", "System.String"],
    examples: [Example("A number", "(1 | ConvertTo-Xml -As Stream)[1]", prints: "<Objects>")])

  @Parameter(
    "A document, a text, or a text for each object.",
    validation: [
      ValidatePresenceAttribute(.notNullOrEmpty),
      ValidateSetAttribute(["Stream", "String", "Document"].map { .from($0) }),
    ])
  var `as`: String = "Document"
  @Parameter(
    "How deep objects in objects are followed.",
    validation: [ValidateRangeAttribute(.between(.int(1), .int(Int32.max)))])
  var depth: Int32 = 1
  @Parameter(
    "The objects.", position: 0, pipeline: .byValue, validation: [AllowEmptyAttribute(.null)], mandatory: true
  )
  var inputObject: Value?
  @Parameter("Leave out the types.")
  var noTypeInformation = false

  private static let declarationLine = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
  private var inputs: [Value] = []

  mutating func process(in call: borrowing Invocation) throws { inputs.append(inputObject ?? .null) }

  func end(in call: borrowing Invocation) throws {
    if `as`.lowercased() == "stream" { return try writeStream(call) }
    let isIndented = `as`.lowercased() == "string"
    var writer = PlainXMLWriter(
      isIndented: isIndented, namesTypes: !noTypeInformation, level: 1, call.engine)
    for input in inputs { try writer.write(input, depth: Int(depth)) }
    var text = TextBuilder()
    text.append(ConvertToXml.declarationLine)
    if isIndented { text.append(unit: 0x0A) }
    text.append(inputs.isEmpty ? "<Objects" : "<Objects>")
    text.append(writer.finish())
    if isIndented, !inputs.isEmpty { text.append(unit: 0x0A) }
    text.append(inputs.isEmpty ? " />" : "</Objects>")
    let whole = Value.string(text.finish())
    guard !isIndented else { return try call.write(whole) }
    let type = try NetTypes.type("System.Xml.XmlDocument")
    try call.write(Conversion.cast(whole, to: type, call.engine))
  }

  private func writeStream(_ call: borrowing Invocation) throws {
    try call.write(.string(ConvertToXml.declarationLine))
    try call.write(.string("<Objects>"))
    for input in inputs {
      var writer = PlainXMLWriter(isIndented: true, namesTypes: !noTypeInformation, level: 0, call.engine)
      try writer.write(input, depth: Int(depth))
      let text = writer.finish()
      try call.write(.string(text.count > 0 && text[0] == 0x0A ? text.slice(1..<text.count) : text))
    }
    try call.write(.string("</Objects>"))
  }
}
