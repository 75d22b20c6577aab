import Runtime

/// Writes objects as lines of comma-separated values.
struct ConvertToCsv: Cmdlet {
  static let declaration = CmdletDeclaration(
    .convertTo, "Csv",
    synopsis: "Converts .NET objects into a series of character-separated value (CSV) strings.",
    defaultSet: "Delimiter", outputs: ["System.String"],
    examples: [
      Example(
        "A table", "[pscustomobject]@{ a = 1; b = 2 } | ConvertTo-Csv", prints: "\"a\",\"b\"\n\"1\",\"2\"")
    ])

  @Parameter(
    "What stands between the fields.", sets: [.set("Delimiter", position: 1)],
    validation: [ValidatePresenceAttribute(.notNull)], typed: "char")
  var delimiter: Value?
  @Parameter("Write the type before the header.", aliases: ["ITI"])
  var includeTypeInformation = false
  @Parameter("The objects.", position: 0, pipeline: [.byValue, .byPropertyName], mandatory: true)
  var inputObject: Value?
  @Parameter("Write no line of names.")
  var noHeader = false
  @Parameter("Write no type before the header.", aliases: ["NTI"], hidden: true)
  var noTypeInformation = false
  @Parameter("The columns between quotes.", aliases: ["QF"])
  var quoteFields: [String] = []
  @Parameter("Use the culture's list separator.", sets: [.set("UseCulture")])
  var useCulture = false
  @Parameter(
    "What is put between quotes.", aliases: ["UQ"],
    typed: "Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind")
  var useQuotes: Value?

  private var writer: CSVWriter<MemberSource>?

  mutating func begin(in call: borrowing Invocation) throws {
    let arguments = CSVArguments(
      delimiter: delimiter, usesCulture: useCulture, quotes: useQuotes, quotedColumns: quoteFields)
    try CSVArguments.check(call)
    writer = CSVWriter(arguments.options(call), MemberSource(engine: call.engine), call.engine)
  }

  mutating func process(in call: borrowing Invocation) throws {
    guard let inputObject, !inputObject.isNull, var writer else { return }
    if writer.columns == nil {
      try writer.decideColumns(by: inputObject)
      if !noHeader {
        if includeTypeInformation || call.isBound("NoTypeInformation") && !noTypeInformation {
          try call.write(.string(writer.typeLine(CSVArguments.typeName(of: inputObject))))
        }
        var header = TextBuilder()
        writer.appendHeader(to: &header)
        if header.count > 0 { try call.write(.string(header.finish())) }
      }
    }
    var line = TextBuilder()
    try writer.append(inputObject, to: &line)
    self.writer = writer
    if line.count > 0 { try call.write(.string(line.finish())) }
  }
}
