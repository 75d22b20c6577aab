package import Runtime

/// Objects as the text that the display would show, into a file.
package struct OutFile: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .out, "File", synopsis: "Sends output to a file.", effect: .changes, defaultSet: "ByPath",
    examples: [
      Example(
        "A list of numbers", "1..2 | Out-File Temp:/numbers.txt; Get-Content Temp:/numbers.txt",
        prints: "1\n2")
    ])

  @Parameter(
    "The file.", position: 0, aliases: ["Path"], sets: [.set("ByPath", position: 0, mandatory: true)])
  var filePath: String = ""
  @Parameter(
    "The file, its path taken as it is.", aliases: PathSets.literalAliases,
    sets: [.set("ByLiteralPath", mandatory: true, pipeline: .byPropertyName)])
  var literalPath: String = ""
  @Parameter("How the text is written in the file.", position: 1) var encoding: Value?
  @Parameter("Behind what the file holds.") var append = false
  @Parameter("Read-only files too.") var force = false
  @Parameter("Never over a file that is there.", aliases: ["NoOverwrite"]) var noClobber = false
  @Parameter("Columns of a line.", validation: [ValidateRangeAttribute(.between(.int(2), .int(Int32.max)))])
  var width: Int32?
  @Parameter("No line ends.") var noNewline = false
  @Parameter("The objects.", pipeline: .byValue) var inputObject: Value?

  private var file: OutputFile?

  package init() {}

  package mutating func begin(in call: borrowing Invocation) throws {
    let isLiteral = !literalPath.isEmpty
    let path = isLiteral ? literalPath : filePath
    let chosen = try encoding.map { try FileEncoding(argument: $0, call.engine) }
    try EncodingWarning.check(chosen, call)
    guard try call.shouldProcess("Output to File", target: path) else { return }
    let target = OutputTarget(
      path: path, isLiteral: isLiteral, append: append, force: force, refusesExisting: noClobber && !append,
      encoding: chosen)
    file = OutputFile(
      try target.open(call.place), width: width.map { Int($0) } ?? Int(Int32.max), endsLines: !noNewline,
      call.engine)
  }

  package mutating func process(in call: borrowing Invocation) throws {
    guard let inputObject else { return }
    try file?.receive(inputObject)
  }

  package mutating func end(in call: borrowing Invocation) throws { try file?.finish() }
}
