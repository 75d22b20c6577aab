/// A module: its session state, what it exports, where it came from.
package final class PSModuleInfo: HeapObject {
  /// System.Management.Automation.ModuleType, with .NET's numbers.
  package enum Kind: Int32 { case script, binary, manifest }

  package let name: ShellString
  /// The file that the module was loaded from; empty for modules without one.
  package let path: String
  package var kind: Kind
  package var version = "0.0"
  /// The module's own session state; nil for modules of commands only.
  package var session: SessionState?
  package let exports = ModuleExports()
  package var nested: [PSModuleInfo] = []
  package var required: [PSModuleInfo] = []
  /// The keys of its manifest; nil without one.
  package var manifest: HashtableObject?
  package var manifestPath = ""
  package var privateData: Value = .null
  package var description: ShellString = .empty
  package var onRemove: ScriptBlock?
  /// `DefaultCommandPrefix`, or the prefix that it was imported with.
  package var prefix = ""
  /// What it was made of, as text: a script module's file, a dynamic module's block.
  package var definition: ShellString = .empty
  package let isDynamic: Bool
  package let isReadOnly = false

  package init(_ name: ShellString, path: String = "", kind: Kind = .script, isDynamic: Bool = false) {
    (self.name, self.path, self.kind, self.isDynamic) = (name, path, kind, isDynamic)
    super.init(type: .psModuleInfo)
  }

  deinit { if let session { OrphanSessions.add(session) } }

  package override func text(_ engine: Engine) -> ShellString { name }
}

extension PSModuleInfo: BridgedObject {}

extension PSModuleInfo {
  /// The folder of the module's files.
  package var base: String { path.isEmpty ? "" : ShellPath.parent(path) }

  /// The session state, made the first time: its own scope under the global one.
  package func makeSession(_ engine: Engine) -> SessionState {
    if let session { return session }
    let made = SessionState(engine: engine, module: self, parent: engine.global.top)
    session = made
    made.addExecutionContext()
    return made
  }
}

/// What a module lets others use.
package final class ModuleExports {
  package var functions: [FunctionInfo] = []
  package var cmdlets: [CmdletInfo] = []
  package var aliases: [AliasInfo] = []
  package var variables: [Symbol] = []
  /// Whether the module said itself what it exports.
  package var isExplicit = false

  /// All commands by name, in the order in which PowerShell lists them.
  package var commands: [CommandInfo] {
    functions as [CommandInfo] + cmdlets as [CommandInfo] + aliases as [CommandInfo]
  }
}

extension TypeInfo {
  package static let psModuleInfo = TypeTable.define(
    "System.Management.Automation.PSModuleInfo", base: object)
}
