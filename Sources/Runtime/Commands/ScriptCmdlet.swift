/// `$PSCmdlet`: an advanced function's view of its own call.
package final class ScriptCmdlet: HeapObject {
  package let context: InvocationContext

  init(_ context: InvocationContext) {
    self.context = context
    super.init(type: .psScriptCmdlet)
  }
}

extension ScriptCmdlet: BridgedObject {}

extension ScriptCmdlet {
  /// The call as commands written in Swift have theirs.
  package var call: Invocation { Invocation(context, context.output) }

  /// The error that ends the function, told as its own.
  package func terminating(_ record: ErrorRecord) -> ShellError {
    record.invocation = context.invocation
    record.stack = CallStack.capture(from: context.caller)
    context.engine.lastSucceeded = false
    context.hasFailed = true
    return ShellError(record, leaving: context)
  }
}

extension TypeInfo {
  package static let psCmdlet = TypeTable.define("System.Management.Automation.PSCmdlet", base: object)
  package static let psScriptCmdlet = TypeTable.define(
    "System.Management.Automation.PSScriptCmdlet", base: psCmdlet)
}
