/// A module: its session state, what it exports, where it came from.
package final class PSModuleInfo: HeapObject {
  package let name: ShellString
  package let path: ShellString
  /// The module's own session state; nil for modules of commands only.
  package var session: SessionState?
  package var exportedFunctions: [Symbol: FunctionInfo] = [:]
  package var exportedAliases: [Symbol: AliasInfo] = [:]

  package init(_ name: ShellString, path: ShellString = .empty) {
    (self.name, self.path) = (name, path)
    super.init(type: .psModuleInfo)
  }
}

extension TypeInfo {
  package static let psModuleInfo = TypeTable.define(
    "System.Management.Automation.PSModuleInfo", base: object)
}
