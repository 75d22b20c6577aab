/// `$PSCmdlet`: an advanced function's view of its own call.
package final class ScriptCmdlet: HeapObject {
  package let context: InvocationContext

  init(_ context: InvocationContext) {
    self.context = context
    super.init(type: .psScriptCmdlet)
  }
}

extension ScriptCmdlet: BridgedObject {}

extension TypeInfo {
  package static let psCmdlet = TypeTable.define("System.Management.Automation.PSCmdlet", base: object)
  package static let psScriptCmdlet = TypeTable.define(
    "System.Management.Automation.PSScriptCmdlet", base: psCmdlet)
}
