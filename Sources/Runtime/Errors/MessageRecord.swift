/// A message of the warning, verbose or debug stream.
package final class MessageRecord: HeapObject {
  package let message: ShellString

  package init(_ kind: MessageKind, _ message: ShellString) {
    self.message = message
    super.init(type: MessageRecord.type(of: kind))
  }

  package override func text(_ engine: Engine) -> ShellString { message }

  private static func type(of kind: MessageKind) -> TypeInfo {
    switch kind {
    case .warning: .warningRecord
    case .debug: .debugRecord
    default: .verboseRecord
    }
  }
}

extension TypeInfo {
  package static let informationalRecord = TypeTable.define(
    "System.Management.Automation.InformationalRecord", base: object)
  package static let warningRecord = TypeTable.define(
    "System.Management.Automation.WarningRecord", base: informationalRecord)
  package static let verboseRecord = TypeTable.define(
    "System.Management.Automation.VerboseRecord", base: informationalRecord)
  package static let debugRecord = TypeTable.define(
    "System.Management.Automation.DebugRecord", base: informationalRecord)
}
