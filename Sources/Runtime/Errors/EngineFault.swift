/// What the engine itself refuses.
package enum EngineFault: ShellFault {
  case callDepthOverflow

  package var errorId: String { "CallDepthOverflow" }
  package var message: String { "The script failed due to call depth overflow." }
  package var category: ErrorCategory { .invalidOperation }
  package var exceptionType: TypeInfo { .scriptCallDepthException }
}

extension TypeInfo {
  package static let scriptCallDepthException = TypeTable.define(
    "System.Management.Automation.ScriptCallDepthException", base: systemException)
}
