import Runtime

/// Reads comma-separated values; header and type name stay from one text to the next.
struct ConvertFromCsv: Cmdlet {
  static let declaration = CmdletDeclaration(
    .convertFrom, "Csv",
    synopsis:
      "Converts object properties in character-separated value (CSV) format into CSV versions of the original objects.",
    defaultSet: "Delimiter", examples: [Example("A row", "('a,b', '1,2' | ConvertFrom-Csv).b", prints: "2")])

  @Parameter(
    "What stands between the fields.", sets: [.set("Delimiter", position: 1)],
    validation: [ValidatePresenceAttribute(.notNull), ValidatePresenceAttribute(.notNullOrEmpty)],
    typed: "char")
  var delimiter: Value?
  @Parameter(
    "The columns' names.",
    validation: [ValidatePresenceAttribute(.notNull), ValidatePresenceAttribute(.notNullOrEmpty)])
  var header: [String] = []
  @Parameter(
    "The texts.", position: 0, pipeline: [.byValue, .byPropertyName],
    validation: [ValidatePresenceAttribute(.notNull), ValidatePresenceAttribute(.notNullOrEmpty)],
    mandatory: true)
  var inputObject: [Value] = []
  @Parameter(
    "Use the culture's list separator.", sets: [.set("UseCulture", mandatory: true)],
    validation: [ValidatePresenceAttribute(.notNull), ValidatePresenceAttribute(.notNullOrEmpty)])
  var useCulture = false

  private var reader: CSVReader?

  mutating func begin(in call: borrowing Invocation) throws {
    reader = CSVReader(
      delimiter: CSVArguments.delimiter(delimiter, usesCulture: useCulture, call),
      header: header.isEmpty ? nil : header.map { .from($0) })
  }

  mutating func process(in call: borrowing Invocation) throws {
    guard var reader else { return }
    for input in inputObject {
      let text = try Conversion.text(input, call.engine)
      try reader.read(text, to: call)
    }
    self.reader = reader
  }
}

extension CSVReader {
  /// Writes the rows of a text to the pipeline.
  mutating func read(_ text: ShellString, to call: borrowing Invocation) throws(ShellError) {
    try read(text) { () throws(ShellError) in
      try call.writeWarning(CSVReader.unnamedColumns)
    } write: { (row) throws(ShellError) in
      try call.write(row)
    }
  }
}
