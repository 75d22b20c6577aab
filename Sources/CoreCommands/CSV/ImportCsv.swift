import Runtime

/// Reads files of comma-separated values.
struct ImportCsv: Cmdlet {
  static let declaration = CmdletDeclaration(
    .`import`, "Csv", aliases: ["ipcsv"],
    synopsis: "Creates table-like custom objects from the items in a character-separated value (CSV) file.",
    defaultSet: "DelimiterPath",
    examples: [Example("A file", "'a,b', '1,2' | Set-Content t.csv; (Import-Csv t.csv).b", prints: "2")])

  @Parameter(
    "What stands between the fields.",
    sets: [.set("DelimiterLiteralPath", position: 1), .set("DelimiterPath", position: 1)],
    validation: [ValidatePresenceAttribute(.notNull)], typed: "char")
  var delimiter: Value?
  @Parameter("The file's encoding.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var encoding: Value?
  @Parameter("The columns' names.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var header: [String] = []
  @Parameter(
    "The files, their paths taken as they are.", aliases: ["PSPath", "LP"],
    sets: [
      .set("CultureLiteralPath", mandatory: true, pipeline: .byPropertyName),
      .set("DelimiterLiteralPath", mandatory: true, pipeline: .byPropertyName),
    ], validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var literalPath: [String] = []
  @Parameter(
    "The files.",
    sets: [
      .set("CulturePath", position: 0, mandatory: true, pipeline: [.byValue, .byPropertyName]),
      .set("DelimiterPath", position: 0, mandatory: true, pipeline: [.byValue, .byPropertyName]),
    ], validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var path: [String] = []
  @Parameter(
    "Use the culture's list separator.",
    sets: [.set("CultureLiteralPath", mandatory: true), .set("CulturePath", mandatory: true)],
    validation: [ValidatePresenceAttribute(.notNull)])
  var useCulture = false

  private var unit: UInt16 = 0x2C

  mutating func begin(in call: borrowing Invocation) throws {
    unit = CSVArguments.delimiter(delimiter, usesCulture: useCulture, call)
  }

  func process(in call: borrowing Invocation) throws {
    guard path.isEmpty != literalPath.isEmpty else { throw CSVFault.pathTwice }
    for name in path + literalPath {
      let file = try InputFiles.one(name, isLiteral: path.isEmpty, call)
      var reader = CSVReader(delimiter: unit, header: header.isEmpty ? nil : header.map { .from($0) })
      try reader.read(InputFiles.text(of: file, encoding: encoding, call), to: call)
    }
  }
}
