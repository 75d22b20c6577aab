import Syntax

/// Kinds of commands (System.Management.Automation.CommandTypes, with .NET's numbers).
package enum CommandKind: Int32, Sendable {
  case alias = 1
  case function = 2
  case filter = 4
  case cmdlet = 8
  case externalScript = 16
  case application = 32

  package static let all: [CommandKind] = [
    .alias, .function, .filter, .cmdlet, .externalScript, .application,
  ]
}

extension CommandInfo {
  package var kind: CommandKind {
    switch self {
    case is AliasInfo: .alias
    case let function as FunctionInfo: function.isFilter ? .filter : .function
    case is CmdletInfo: .cmdlet
    case is ExternalScriptInfo: .externalScript
    default: .application
    }
  }

  /// The verb of a name with a dash, else nothing.
  package var verb: String { parts?.verb ?? "" }
  package var noun: String { parts?.noun ?? "" }

  private var parts: (verb: String, noun: String)? {
    let text = String(name)
    guard let dash = text.firstIndex(of: "-"), dash != text.startIndex else { return nil }
    return (String(text[..<dash]), String(text[text.index(after: dash)...]))
  }

  /// Where the command came from: a module, or the path of a program.
  package var source: ShellString {
    switch self {
    case let program as ApplicationInfo: .from(program.path)
    case let script as ExternalScriptInfo: .from(script.path)
    default: moduleName
    }
  }

  /// The command's parameters; nil for one that has none to tell of.
  ///
  /// Throws what reading a script file throws.
  package func parameterTable(_ engine: Engine) throws(ShellError) -> ParameterTable? {
    switch self {
    case let function as FunctionInfo: function.block.window.parameters
    case let cmdlet as CmdletInfo: cmdlet.parameters
    case let script as ExternalScriptInfo: try script.block(in: engine.global).linked.parameters
    case let alias as AliasInfo:
      try CommandResolver.find(alias.symbol, alias.name, from: engine.global.current)?.parameterTable(engine)
    default: nil
    }
  }
}

extension CommandInfo {
  /// Full names of the types that the command says it writes (`[OutputType()]`).
  package var outputTypes: [String] {
    switch self {
    case let cmdlet as CmdletInfo: cmdlet.declaration.outputs
    case let function as FunctionInfo: function.block.window.outputTypes
    default: []
    }
  }
}

extension ScriptBlock {
  /// Whether the block's function was declared as a filter, or the block is only a process part.
  package var isFilter: Bool { definition.function?.isFilter ?? false }
  package var file: String? { definition.syntax.source.fileName }
  /// Where the block stands, braces included.
  package var position: ScriptPosition {
    ScriptPosition(source: definition.syntax.source, extent: definition.tree.extent)
  }
}
