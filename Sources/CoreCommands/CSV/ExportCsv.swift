import Runtime

/// Writes objects into a file of comma-separated values.
struct ExportCsv: Cmdlet {
  static let declaration = CmdletDeclaration(
    .export, "Csv", aliases: ["epcsv"],
    synopsis:
      "Converts objects into a series of character-separated value (CSV) strings and saves the strings to a file.",
    effect: .changes, defaultSet: "Delimiter",
    examples: [
      Example(
        "A file", "[pscustomobject]@{ a = 1 } | Export-Csv t.csv; Get-Content t.csv", prints: "\"a\"\n\"1\"")
    ])

  @Parameter("Add to the file's end.")
  var append = false
  @Parameter(
    "What stands between the fields.", sets: [.set("Delimiter", position: 1)],
    validation: [ValidatePresenceAttribute(.notNull)], typed: "char")
  var delimiter: Value?
  @Parameter("The file's encoding.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var encoding: Value?
  @Parameter("Do it although something stands against it.")
  var force = false
  @Parameter("Write the type before the header.", aliases: ["ITI"])
  var includeTypeInformation = false
  @Parameter("The objects.", pipeline: [.byValue, .byPropertyName], mandatory: true)
  var inputObject: Value?
  @Parameter(
    "The file's path, taken as it is.", aliases: ["PSPath", "LP"],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var literalPath: String?
  @Parameter("Do not overwrite a file.", aliases: ["NoOverwrite"])
  var noClobber = false
  @Parameter("Write no line of names.")
  var noHeader = false
  @Parameter("Write no type before the header.", aliases: ["NTI"], hidden: true)
  var noTypeInformation = false
  @Parameter("The file's path.", position: 0, validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var path: String?
  @Parameter("The columns between quotes.", aliases: ["QF"])
  var quoteFields: [String] = []
  @Parameter("Use the culture's list separator.", sets: [.set("UseCulture")])
  var useCulture = false
  @Parameter(
    "What is put between quotes.", aliases: ["UQ"],
    typed: "Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind")
  var useQuotes: Value?

  private var writer: CSVWriter<MemberSource>?
  private var file: TextFile?
  /// The columns of the file that is added to.
  private var known: [ShellString]?
  private var isStarted = false

  mutating func begin(in call: borrowing Invocation) throws {
    try CSVArguments.check(call)
    guard (path == nil) != (literalPath == nil), let target = path ?? literalPath else {
      throw CSVFault.pathTwice
    }
    guard try call.shouldProcess("Export-Csv", target: target) else { return }
    let arguments = CSVArguments(
      delimiter: delimiter, usesCulture: useCulture, quotes: useQuotes, quotedColumns: quoteFields)
    let options = arguments.options(call)
    var chosen = try encoding.map { try FileEncoding(argument: $0, call.engine) }
    try EncodingWarning.check(chosen, call)
    let full = try InputFiles.one(target, isLiteral: path == nil, call)
    if append, let status = FileStatus(full, followingLinks: true), status.size > 0 {
      known = try columns(of: full, options.delimiter, call)
      if let mark = TextFile.mark(of: full) { chosen = FileEncoding(mark, writesMark: true) }
    }
    file = try OutputFiles.open(
      target, isLiteral: path == nil, encoding: chosen ?? .standard, appends: append, exclusive: noClobber,
      force: force, call)
    writer = CSVWriter(options, MemberSource(engine: call.engine), call.engine)
  }

  private func columns(of file: String, _ delimiter: UInt16, _ call: borrowing Invocation) throws
    -> [ShellString]?
  {
    var reader = CSVReader(delimiter: delimiter)
    let text = try InputFiles.text(of: file, encoding: encoding, call)
    let header = TextLines.split(text).prefix { $0.isEmpty || $0[0] == 0x23 }.count
    let lines = TextLines.split(text).prefix(header + 1)
    var first = TextBuilder()
    for line in lines {
      first.append(line)
      first.append(unit: 0x0A)
    }
    try reader.read(first.finish()) { () throws(ShellError) in
    } write: { (_) throws(ShellError) in
    }
    return reader.header
  }

  mutating func process(in call: borrowing Invocation) throws {
    guard let inputObject, !inputObject.isNull, let file, var writer else { return }
    if !isStarted { try start(inputObject, file, &writer, call) }
    isStarted = true
    var line = TextBuilder()
    try writer.append(inputObject, to: &line)
    line.append(unit: 0x0A)
    try file.write(line.finish())
    self.writer = writer
  }

  private func start(
    _ object: Value, _ file: TextFile, _ writer: inout CSVWriter<MemberSource>, _ call: borrowing Invocation
  ) throws {
    if let known {
      let names = try writer.names(of: object)
      for column in known where !force {
        guard names.contains(where: { ShellString.equalIgnoringCase($0, column) }) else {
          let fault = CSVFault.columnMissing(String(column), file: path ?? literalPath ?? "")
          throw fault.error(target: .string(column))
        }
      }
      return writer.setColumns(known)
    }
    try writer.decideColumns(by: object)
    guard !noHeader else { return }
    var header = TextBuilder()
    if includeTypeInformation || call.isBound("NoTypeInformation") && !noTypeInformation {
      header.append(writer.typeLine(CSVArguments.typeName(of: object)))
      header.append(unit: 0x0A)
    }
    writer.appendHeader(to: &header)
    header.append(unit: 0x0A)
    try file.write(header.finish())
  }

  func end(in call: borrowing Invocation) throws { try file?.close() }
}
