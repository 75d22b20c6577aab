import Runtime

/// Passes its input on and keeps it in a variable or a file.
struct TeeObject: Cmdlet {
  static let declaration = CmdletDeclaration(
    .tee, "Object",
    synopsis: "Saves command output in a file or variable and also sends it down the pipeline.",
    defaultSet: "File",
    examples: [
      Example("A variable", "1, 2 | Tee-Object -Variable kept | Out-Null; $kept -join '+'", prints: "1+2")
    ])

  @Parameter("Add to the file's end.", sets: [.set("File")])
  var append = false
  @Parameter(
    "The file's encoding.", sets: [.set("File"), .set("LiteralFile")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var encoding: Value?
  @Parameter("The file.", aliases: ["Path"], sets: [.set("File", position: 0, mandatory: true)])
  var filePath: String?
  @Parameter("The objects.", pipeline: .byValue)
  var inputObject: Value?
  @Parameter(
    "The file's path, taken as it is.", aliases: ["PSPath", "LP"],
    sets: [.set("LiteralFile", mandatory: true)])
  var literalPath: String?
  @Parameter("The name of the variable.", sets: [.set("Variable", mandatory: true)])
  var variable: String?

  private static let writing =
    "param($append, $more) $input | Out-File @more -Append:$append"
  private var kept: [Value] = []

  mutating func process(in call: borrowing Invocation) throws {
    guard let inputObject else { return }
    kept.append(inputObject)
    try call.write(inputObject)
  }

  func end(in call: borrowing Invocation) throws {
    guard let variable else { return try writeFile(call) }
    let value: Value = kept.count == 1 ? kept[0] : .array(kept)
    try VariableLookUp.write(Symbols.intern(variable), value, in: call.context.caller, call.engine)
  }

  /// Out-File lays the objects out and writes them.
  private func writeFile(_ call: borrowing Invocation) throws {
    let arguments = HashtableObject()
    if let filePath { arguments.set("FilePath", .string(filePath)) }
    if let literalPath { arguments.set("LiteralPath", .string(literalPath)) }
    if let encoding { arguments.set("Encoding", encoding) }
    let block = try ScriptBlock.parse(.from(TeeObject.writing), session: call.engine.global)
    try BlockRun.call(
      block, arguments: [.bool(append), .table(arguments)], input: kept, call.engine,
      into: call.downstream)
  }
}
