package import Runtime

/// Writes text or bytes into files, in place of what they hold.
package struct SetContent: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .set, "Content", synopsis: "Writes new content or replaces existing content in a file.",
    effect: .changes, defaultSet: "Path",
    examples: [Example("A variable", "Set-Content variable:kept 'a', 'b'; $kept -join '+'", prints: "a+b")])

  @Parameter("Paths of the items.", sets: PathSets.namedPath) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter(
    "What is written.", position: 1, pipeline: [.byValue, .byPropertyName],
    validation: [AllowEmptyAttribute(.null), AllowEmptyAttribute(.emptyCollection)], mandatory: true)
  var value: [Value] = []
  @Parameter("Write the values on.") var passThru = false
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter("Read-only files too.") var force = false
  @Parameter("No line ends.") var noNewline = false
  @Parameter("How the text is written in the file.") var encoding: Value?
  @Parameter("The values are bytes.") var asByteStream = false
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  private var sink: ContentSink?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    if sink == nil { try open(call) }
    for value in value { try sink?.write(value, call) }
  }

  package mutating func end(in call: borrowing Invocation) throws { try sink?.close(call) }

  private mutating func open(_ call: borrowing Invocation) throws {
    let made = ContentSink(passThru: passThru)
    sink = made
    let chosen = try encoding.map { try FileEncoding(argument: $0, call.engine) }
    try EncodingWarning.check(chosen, call)
    let options = WritingOptions(
      encoding: chosen, asBytes: asByteStream, noNewline: noNewline, appends: false, force: force)
    let paths = path.map { ($0, false) } + literalPath.map { ($0, true) }
    try made.open(
      paths, ItemQuery(include: include, exclude: exclude, filter: filter, force: force), options,
      action: "Set Content", call)
  }
}
