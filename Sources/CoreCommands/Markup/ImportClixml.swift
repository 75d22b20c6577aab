import Runtime
import TypeLibrary

/// Reads objects that Export-Clixml wrote.
struct ImportClixml: Cmdlet {
  static let declaration = CmdletDeclaration(
    .`import`, "Clixml", synopsis: "Imports a CLIXML file and creates corresponding objects in PowerShell.",
    defaultSet: "ByPath",
    examples: [
      Example("There and back", "'a', 'b' | Export-Clixml t.xml; (Import-Clixml t.xml).Count", prints: "2")
    ])

  @Parameter("How many objects.")
  var first: Int64?
  @Parameter("Tell how many there are.")
  var includeTotalCount = false
  @Parameter(
    "The files, their paths taken as they are.", aliases: ["PSPath", "LP"],
    sets: [.set("ByLiteralPath", mandatory: true, pipeline: .byPropertyName)])
  var literalPath: [String] = []
  @Parameter(
    "The files.", sets: [.set("ByPath", position: 0, mandatory: true, pipeline: [.byValue, .byPropertyName])])
  var path: [String] = []
  @Parameter("How many objects to leave out before.")
  var skip: Int64?

  func process(in call: borrowing Invocation) throws {
    for name in path + literalPath {
      let file = try InputFiles.one(name, isLiteral: path.isEmpty, call)
      let values = try CLIXMLReader.read(InputFiles.text(of: file, encoding: nil, call), call.engine)
      if includeTotalCount { try call.write(Value(.number(UInt64(values.count), .uint64))) }
      let start = skip.map { Int(clamping: $0) } ?? 0
      let count = first.map { Int(clamping: $0) } ?? values.count
      for value in values.dropFirst(max(start, 0)).prefix(max(count, 0)) { try call.write(value) }
    }
  }
}
