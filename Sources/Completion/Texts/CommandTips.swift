import Runtime

/// What a menu tells of a command.
enum CommandTips {
  /// How the command is called; nil where nothing is known of it.
  ///
  /// A command of a module that was not used before tells no more than its name, as one of PowerShell's that is not
  /// loaded.
  static func syntax(of command: CommandInfo, isLoaded: Bool, _ engine: Engine) -> String? {
    switch command {
    case let cmdlet as CmdletInfo:
      guard isLoaded else { return "\(cmdlet.name)\n" }
      let syntax = SyntaxText(String(cmdlet.name), cmdlet.parameters)
      return syntax.sets.map { "\n\(syntax.line($0))\n" }.joined()
    case let alias as AliasInfo: return String(alias.definition)
    case let program as ApplicationInfo: return program.path
    case let script as ExternalScriptInfo: return script.path
    case is FunctionInfo:
      // What the parameters say needs the function's text, which parsed when it was defined.
      guard let table = try? command.parameterTable(engine) else { return nil }
      let syntax = SyntaxText(String(command.name), table)
      return syntax.sets.map { "\(command.name) \(syntax.text($0))\n" }.joined()
    default: return nil
    }
  }

  /// One line: what the command does, or what it is.
  static func line(of command: CommandInfo) -> String {
    switch command {
    case let cmdlet as CmdletInfo: cmdlet.declaration.synopsis
    case let alias as AliasInfo: "Alias of \(alias.definition)"
    case let program as ApplicationInfo: program.path
    case let script as ExternalScriptInfo: script.path
    case is FunctionInfo: "Function"
    default: "Program inside palsh"
    }
  }

  /// Whether a command's module is in use; the core always is.
  static func isLoaded(_ command: CommandInfo, _ engine: Engine) -> Bool {
    command.moduleName == .from("Microsoft.PowerShell.Core")
      || engine.modules.used.contains { $0 == command.moduleName }
  }
}
