import Runtime

/// The help of single commands.
enum CommandTopics {
  /// The topic of a command; nil for programs and for scripts that cannot be read.
  static func topic(_ info: CommandInfo, _ engine: Engine) throws(ShellError) -> HelpTopic? {
    switch info {
    case let cmdlet as CmdletInfo: return try DeclaredHelp.topic(cmdlet, engine)
    case let function as FunctionInfo:
      if let topic = try CommentedHelp.topic(info, function.block, engine) { return topic }
      return try info.parameterTable(engine).map { (table) throws(ShellError) in
        try ReducedHelp(info, table, engine).topic()
      }
    case let script as ExternalScriptInfo: return try self.script(script, engine)
    default: return nil
    }
  }

  private static func script(_ info: ExternalScriptInfo, _ engine: Engine) throws(ShellError) -> HelpTopic? {
    let block: ScriptBlock
    // A script with mistakes has no help, and hides none.
    do throws(ShellError) { block = try info.block(in: engine.global) } catch { return nil }
    if let topic = try CommentedHelp.topic(info, block, engine) { return topic }
    guard let table = try info.parameterTable(engine) else { return nil }
    let name = String(info.name)
    let syntax = SyntaxText(name, table)
    let lines = syntax.sets.map { "\n\(name) \(syntax.text($0))\n" }.joined()
    return textTopic(name, .externalScript, synopsis: lines, lines)
  }

  /// A topic that is nothing but text.
  static func textTopic(_ name: String, _ category: HelpCategory, synopsis: String, _ text: String)
    -> HelpTopic
  {
    let full = HelpObject.text(
      text,
      [
        ("Name", .string(name)), ("Category", .string(category.name)), ("Synopsis", .string(synopsis)),
        ("Component", .string("")), ("Role", .string("")), ("Functionality", .string("")),
      ])
    return HelpTopic(name: name, category: category, synopsis: synopsis, full: full)
  }

  static func alias(_ info: AliasInfo) -> HelpTopic {
    let full = HelpObject.make(
      ["AliasHelpInfo", "HelpInfo"],
      [
        ("Synopsis", .string(info.definition)), ("Name", .string(info.name)),
        ("Category", .string(HelpCategory.alias.name)), ("Component", .string("")), ("Role", .string("")),
        ("Functionality", .string("")),
      ])
    return HelpTopic(
      name: String(info.name), category: .alias, synopsis: String(info.definition), full: full)
  }
}
