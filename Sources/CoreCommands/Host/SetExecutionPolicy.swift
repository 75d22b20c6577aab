import Runtime

/// Refused, as on every Unix.
struct SetExecutionPolicy: Cmdlet {
  static let declaration = CmdletDeclaration(
    .set, "ExecutionPolicy", synopsis: "Sets the PowerShell execution policies for Windows computers.",
    effect: .changes,
    examples: [
      Example(
        "Unix has none", "try { Set-ExecutionPolicy Bypass -EA Stop } catch { 'refused' }", prints: "refused")
    ])

  @Parameter("The policy.", position: 0, pipeline: .byValue) var executionPolicy: String
  @Parameter("The scope that it would hold in.", position: 1, pipeline: .byPropertyName) var scope: String?
  @Parameter("Do not ask.") var force = false

  func process(in call: borrowing Invocation) throws { throw PlatformFault.unsupported }
}

/// What another system would do.
enum PlatformFault: ShellFault {
  case unsupported

  var errorId: String { "System.PlatformNotSupportedException" }
  var message: String { "Operation is not supported on this platform." }
  var category: ErrorCategory { .notSpecified }
  var exceptionType: TypeInfo {
    TypeTable.define(
      "System.PlatformNotSupportedException",
      base: TypeTable.define("System.NotSupportedException", base: .systemException))
  }
}
