import Runtime

/// Runs a text as if it stood where the command stands.
struct InvokeExpression: Cmdlet {
  static let declaration = CmdletDeclaration(
    .invoke, "Expression", aliases: ["iex"], synopsis: "Runs commands or expressions on the local computer.",
    outputs: ["System.Management.Automation.PSObject"],
    examples: [Example("A text that is run", "Invoke-Expression '1 + 1'", prints: "2")])

  @Parameter("The text.", position: 0, pipeline: .byValue) var command: ShellString

  func process(in call: borrowing Invocation) throws {
    let session = call.context.caller.pointee.session
    let block = try ScriptBlock.parse(command, session: session)
    try BlockRun.dotted(block, item: nil, call.engine, into: call.downstream)
  }
}
