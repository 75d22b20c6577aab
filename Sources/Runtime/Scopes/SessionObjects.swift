/// `$ExecutionContext`, and what it leads to: a session state as scripts hold it.
package final class ExecutionContextObject: HeapObject {
  /// Weak, because the session state keeps the variable that holds this.
  package private(set) weak var session: SessionState?

  package init(_ session: SessionState) {
    self.session = session
    super.init(type: .engineIntrinsics)
  }
}

/// A System.Management.Automation.SessionState.
package final class SessionStateObject: HeapObject {
  package let session: SessionState

  package init(_ session: SessionState) {
    self.session = session
    super.init(type: .sessionState)
  }
}

/// `$ExecutionContext.SessionState.PSVariable`.
package final class VariableIntrinsics: HeapObject {
  package let session: SessionState

  package init(_ session: SessionState) {
    self.session = session
    super.init(type: .psVariableIntrinsics)
  }
}

/// `$ExecutionContext.InvokeCommand`.
package final class CommandIntrinsics: HeapObject {
  package let session: SessionState

  package init(_ session: SessionState) {
    self.session = session
    super.init(type: .commandIntrinsics)
  }
}

extension ExecutionContextObject: BridgedObject {}
extension SessionStateObject: BridgedObject {}
extension VariableIntrinsics: BridgedObject {}
extension CommandIntrinsics: BridgedObject {}

extension SessionState {
  /// Gives the session state its `$ExecutionContext`.
  package func addExecutionContext() {
    let name = ShellString.from("ExecutionContext")
    let variable = Variable(name, .object(ExecutionContextObject(self)), options: [.constant, .allScope])
    top.ensureExtra().slot(Symbols.intern(name)).pointee = Value(.cell(variable))
  }
}

extension TypeInfo {
  private static func automation(_ name: String) -> TypeInfo {
    TypeTable.define("System.Management.Automation." + name, base: object)
  }

  package static let engineIntrinsics = automation("EngineIntrinsics")
  package static let sessionState = automation("SessionState")
  package static let psVariableIntrinsics = automation("PSVariableIntrinsics")
  package static let commandIntrinsics = automation("CommandInvocationIntrinsics")
}
