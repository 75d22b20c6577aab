/// What is known of PowerShell's own commands beside their Swift declarations: the port to a table of facts.
package protocol CommandFacts: AnyObject {
  /// A command's parameters in .NET's order: those of its declaration with the table's marks, and what the declaration
  /// has not.
  func parameters(of command: String, declared: [ParameterInfo]) -> [ParameterInfo]
  /// The command of a name that is known, but has no body yet.
  func command(_ symbol: Symbol) -> CmdletInfo?
  /// Whether a name is that of such a command; asked before a name becomes a symbol.
  func knows(_ name: ShellString) -> Bool
  /// All commands that are known, but have no body yet.
  var commands: [CmdletInfo] { get }
}

extension CommandTable {
  /// The table of this process; a shell without one knows only what is declared.
  package nonisolated(unsafe) static var facts: (any CommandFacts)?
}

/// Binds the call of a command that has no body, so that it fails as PowerShell's would, and then ends it as a named gap.
final class BodilessStage: Stage {
  private let context: InvocationContext
  private let gap: CommandGap

  init(_ call: CommandCall, _ parameters: ParameterTable, _ gap: CommandGap, _ engine: Engine)
    throws(ShellError)
  {
    self.gap = gap
    context = try InvocationContext(call, try Binder.bind(call, to: parameters, engine), engine)
    super.init(downstream: context.output, engine: engine)
  }

  override func begin() throws(ShellError) {
    throw context.terminating(GapFault.command(String(context.info.name), gap).error())
  }
}
