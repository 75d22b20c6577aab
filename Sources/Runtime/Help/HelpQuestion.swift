/// `command -?`: the call becomes one of `Get-Help`.
///
/// A command of ours takes it always; a function or script only when it has a help comment, else it gets the word itself.
enum HelpQuestion {
  nonisolated(unsafe) private static let mark = ShellString.from("?")
  nonisolated(unsafe) private static let helpName = ShellString.from("Get-Help")

  /// The call of `Get-Help` that a call asks for; nil if it asks for nothing.
  static func turn(_ call: CommandCall, _ engine: Engine) throws(ShellError) -> CommandCall? {
    guard call.arguments.contains(where: isQuestion), let target = try target(of: call),
      let help = engine.commands.cmdlet(Symbols.intern(helpName))
    else { return nil }
    var turned = CommandCall(
      command: help,
      arguments: [
        Argument(name: .from("Name"), value: .string(target.name), extent: call.extent),
        Argument(name: .from("Category"), value: .string(target.category), extent: call.extent),
      ], invocation: call.invocation, source: call.source, extent: call.extent, context: call.context,
      caller: call.caller, downstream: call.downstream, streams: call.streams)
    turned.invocationName = helpName
    return turned
  }

  private static func isQuestion(_ argument: Argument) -> Bool {
    argument.name.map { ShellString.equalIgnoringCase($0, mark) } ?? false
  }

  /// The command whose help is meant, and the category to look for it in.
  private static func target(of call: CommandCall) throws(ShellError) -> (
    name: ShellString, category: String
  )? {
    switch call.command {
    case let function as FunctionInfo where !function.name.isEmpty:
      guard function.block.commentHelp != nil else { return nil }
      return (function.name, function.isFilter ? "Filter" : "Function")
    case let script as ExternalScriptInfo:
      guard try script.block(in: call.caller.pointee.session).commentHelp != nil else { return nil }
      return (.from(script.path), "ExternalScript")
    case let cmdlet as CmdletInfo: return (cmdlet.name, "Cmdlet")
    default: return nil
    }
  }
}
