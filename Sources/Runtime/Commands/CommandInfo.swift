import Syntax

/// A command as look-ups find it and scripts see it.
package class CommandInfo: HeapObject {
  package final let name: ShellString
  package final let symbol: Symbol
  /// The module of a function or alias, while that is loaded.
  package final weak var module: PSModuleInfo?
  /// Name of the module it came from, empty if none.
  package final var moduleName: ShellString

  init(_ name: ShellString, type: TypeInfo, moduleName: ShellString = .empty) {
    self.name = name
    self.moduleName = moduleName
    symbol = Symbols.intern(name)
    super.init(type: type)
  }

  package final override func text(_ engine: Engine) -> ShellString { name }
}

extension CommandInfo {
  /// The second part of FullyQualifiedErrorId: a command's class, a function's name.
  package var errorOwner: ShellString {
    // A program's errors are its own.
    if type === TypeInfo.applicationInfo { return .empty }
    if let cmdlet = self as? CmdletInfo { return .from(cmdlet.declaration.className) }
    return name
  }
}

/// A function or filter.
package final class FunctionInfo: CommandInfo {
  private enum Body {
    case block(ScriptBlock)
    /// Of a function that comes with the program: parsed when it is first asked for.
    case text(String, SessionState)
  }

  @exclusivity(unchecked) private var body: Body
  package let isFilter: Bool
  package var options: Variable.Options = []
  package var description: ShellString = .empty

  package init(
    _ name: ShellString, _ block: ScriptBlock, isFilter: Bool = false, moduleName: ShellString = .empty
  ) {
    (body, self.isFilter) = (.block(block), isFilter)
    super.init(name, type: isFilter ? .filterInfo : .functionInfo, moduleName: moduleName)
  }

  /// A function that comes with the program, of a text that is known to parse.
  package init(_ name: ShellString, body: String, in session: SessionState) {
    (self.body, isFilter) = (.text(body, session), false)
    super.init(name, type: .functionInfo)
  }

  package var block: ScriptBlock {
    switch body {
    case .block(let block): return block
    case .text(let text, let session):
      let tree = SyntaxTree.parse(SourceText(utf16: Array(text.utf16)), seenFrom: session.current)
      let made = ScriptBlock(ScriptBlockDefinition(tree: tree.root, syntax: tree), session: session)
      body = .block(made)
      return made
    }
  }
}

/// An alias: another name for a command, looked up when used.
package final class AliasInfo: CommandInfo {
  package let definition: ShellString
  package var options: Variable.Options
  package var description: ShellString

  package init(
    _ name: ShellString, _ definition: ShellString, options: Variable.Options = [],
    description: ShellString = .empty,
    moduleName: ShellString = .empty
  ) {
    (self.definition, self.options, self.description) = (definition, options, description)
    super.init(name, type: .aliasInfo, moduleName: moduleName)
  }
}

/// A native program.
package final class ApplicationInfo: CommandInfo {
  package let path: String

  package init(_ name: ShellString, path: String) {
    self.path = path
    super.init(name, type: .applicationInfo)
  }
}

extension TypeInfo {
  package static let commandInfo = TypeTable.define("System.Management.Automation.CommandInfo", base: object)
  package static let functionInfo = TypeTable.define(
    "System.Management.Automation.FunctionInfo", base: commandInfo)
  package static let filterInfo = TypeTable.define(
    "System.Management.Automation.FilterInfo", base: functionInfo)
  package static let aliasInfo = TypeTable.define("System.Management.Automation.AliasInfo", base: commandInfo)
  package static let cmdletInfo = TypeTable.define(
    "System.Management.Automation.CmdletInfo", base: commandInfo)
  package static let applicationInfo = TypeTable.define(
    "System.Management.Automation.ApplicationInfo", base: commandInfo)
  package static let externalScriptInfo = TypeTable.define(
    "System.Management.Automation.ExternalScriptInfo", base: commandInfo)
}
