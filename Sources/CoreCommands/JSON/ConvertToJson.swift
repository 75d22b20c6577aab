import Runtime

/// Writes objects as JSON.
struct ConvertToJson: Cmdlet {
  static let declaration = CmdletDeclaration(
    .convertTo, "Json", synopsis: "Converts an object to a JSON-formatted string.",
    outputs: ["System.String"],
    examples: [Example("A table", "@{ a = 1 } | ConvertTo-Json -Compress", prints: "{\"a\":1}")])

  @Parameter(
    "The objects; several are an array.", position: 0, pipeline: .byValue,
    validation: [AllowEmptyAttribute(.null)], mandatory: true, typed: "System.Object")
  var inputObject: Value?
  @Parameter(
    "How deep objects in objects are written.",
    validation: [ValidateRangeAttribute(.between(.int(0), .int(100)))])
  var depth: Int32 = 2
  @Parameter("Leave out line breaks and blanks.") var compress = false
  @Parameter("Write enumeration values by name.") var enumsAsStrings = false
  @Parameter("Write an array even of one object.") var asArray = false
  @Parameter("Which characters are escaped.", typed: "Newtonsoft.Json.StringEscapeHandling")
  var escapeHandling: Value?

  private var inputs: [Value] = []

  mutating func process(in call: borrowing Invocation) throws {
    let object = inputObject ?? .null
    // What came through the pipeline shows the members that type data adds to it; collections show none.
    let isPiped = call.context.invocation.expectingInput
    if isPiped, case .object = object.payload { inputs.append(object.wrapped) } else { inputs.append(object) }
  }

  mutating func end(in call: borrowing Invocation) throws {
    guard let first = inputs.first else { return }
    let engine = call.engine
    let options = JSONWriterOptions(
      depth: Int(depth), isCompressed: compress, enumsAsStrings: enumsAsStrings,
      escaping: escapeHandling?.enumerationNumber.flatMap { .init(rawValue: $0) } ?? .standard)
    var writer = JSONWriter(options, MemberSource(engine: engine), engine)
    let text = try writer.write(inputs.count > 1 || asArray ? .array(inputs) : first)
    if writer.isTruncated {
      try call.writeWarning(
        "Resulting JSON is truncated as serialization has exceeded the set depth of \(depth).")
    }
    try call.write(.string(text))
  }
}

extension Value {
  /// The number of an enumeration value.
  var enumerationNumber: Int32? {
    if case .enumeration(_, let number) = base.payload { number } else { nil }
  }
}
