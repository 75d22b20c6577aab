import Runtime

/// Reads JSON: each input by itself, or all inputs as the lines of one text if the first alone is none.
struct ConvertFromJson: Cmdlet {
  static let declaration = CmdletDeclaration(
    .convertFrom, "Json",
    synopsis: "Converts a JSON-formatted string to a custom object or a hash table.",
    examples: [Example("A property", "('{\"a\":1}' | ConvertFrom-Json).a", prints: "1")])

  @Parameter(
    "The text.", position: 0, pipeline: .byValue, validation: [AllowEmptyAttribute(.emptyString)])
  var inputObject: ShellString
  @Parameter("Make ordered dictionaries of objects.") var asHashtable = false
  @Parameter(
    "How deep containers may lie in one another.", validation: [ValidateRangeAttribute(.positive)])
  var depth: Int32 = 1024
  @Parameter("Write an array as one object.") var noEnumerate = false
  @Parameter("What becomes of texts that are dates.", typed: "Microsoft.PowerShell.Commands.JsonDateKind")
  var dateKind: Value?

  private var inputs: [ShellString] = []

  mutating func process(in call: borrowing Invocation) throws { inputs.append(inputObject) }

  mutating func end(in call: borrowing Invocation) throws {
    guard let first = inputs.first else { return }
    guard inputs.count > 1 else { return try write(read(first), call) }
    let value: Value
    do throws(JSONFault) { value = try read(first) } catch {
      guard case .syntax = error else { throw error }
      return try write(read(joined), call)
    }
    guard !value.isNull else { return try write(read(joined), call) }
    try write(value, call)
    for text in inputs.dropFirst() { try write(read(text), call) }
  }

  private var joined: ShellString {
    var text = TextBuilder(reserving: inputs.reduce(0) { $0 + $1.count + 1 })
    for (index, input) in inputs.enumerated() {
      if index > 0 { text.append(unit: 0x0A) }
      text.append(input)
    }
    return text.finish()
  }

  private func read(_ text: ShellString) throws(JSONFault) -> Value {
    let kind = dateKind?.enumerationNumber.flatMap { JSONReader.DateKind(rawValue: $0) }
    return try JSONReader.read(
      text, .init(asHashtable: asHashtable, depth: Int(depth), dateKind: kind ?? .roundtrip))
  }

  private func write(_ value: Value, _ call: borrowing Invocation) throws {
    if noEnumerate { try call.write(value) } else { try call.writeEach(value) }
  }
}
