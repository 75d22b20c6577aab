import Runtime
import TypeLibrary

/// Writes objects into a file so that they can be read again.
struct ExportClixml: Cmdlet {
  static let declaration = CmdletDeclaration(
    .export, "Clixml",
    synopsis: "Creates an XML-based representation of an object or objects and stores it in a file.",
    effect: .changes, defaultSet: "ByPath",
    examples: [Example("There and back", "5 | Export-Clixml t.xml; Import-Clixml t.xml", prints: "5")])

  @Parameter(
    "How deep objects in objects are followed.",
    validation: [ValidateRangeAttribute(.between(.int(1), .int(Int32.max)))])
  var depth: Int32 = 2
  @Parameter("The file's encoding.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var encoding: Value?
  @Parameter("Do it although something stands against it.")
  var force = false
  @Parameter("The objects.", pipeline: .byValue, validation: [AllowEmptyAttribute(.null)], mandatory: true)
  var inputObject: Value?
  @Parameter(
    "The file's path, taken as it is.", aliases: ["PSPath", "LP"],
    sets: [.set("ByLiteralPath", mandatory: true)])
  var literalPath: String?
  @Parameter("Do not overwrite a file.", aliases: ["NoOverwrite"])
  var noClobber = false
  @Parameter("The file's path.", sets: [.set("ByPath", position: 0, mandatory: true)])
  var path: String?

  private var file: TextFile?
  private var writer: CLIXMLWriter?

  mutating func begin(in call: borrowing Invocation) throws {
    guard let target = path ?? literalPath, try call.shouldProcess("Export-Clixml", target: target) else {
      return
    }
    let chosen = try encoding.map { try FileEncoding(argument: $0, call.engine) }
    try EncodingWarning.check(chosen, call)
    file = try OutputFiles.open(
      target, isLiteral: path == nil, encoding: chosen ?? .standard, exclusive: noClobber, force: force, call)
    writer = CLIXMLWriter(depth: Int(depth), call.engine)
  }

  mutating func process(in call: borrowing Invocation) throws {
    let value = inputObject ?? .null
    try writer?.add(value)
  }

  mutating func end(in call: borrowing Invocation) throws {
    guard var writer else { return }
    try file?.write(writer.finish())
    try file?.close()
  }
}
