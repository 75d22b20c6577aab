import Runtime

/// Help out of the comment of a function or script.
enum CommentedHelp {
  /// The topic of a script command with a help comment; nil without one.
  static func topic(_ info: CommandInfo, _ block: ScriptBlock, _ engine: Engine) throws(ShellError)
    -> HelpTopic?
  {
    guard let help = block.commentHelp, let table = try info.parameterTable(engine) else { return nil }
    if help.namesOnlyFile { return nil }
    let maml = self.maml(info, help, table, block)
    var topic = HelpTopic(
      name: maml.name, category: maml.category, synopsis: maml.synopsis.first ?? "", full: maml.object)
    (topic.component, topic.role, topic.functionality) = (maml.component, maml.role, maml.functionality)
    if help.forwardTarget != nil || help.forwardCategory != nil {
      topic.forwardTarget = help.forwardTarget ?? maml.name
      topic.forwardCategory = help.forwardCategory.flatMap { HelpCategory(named: $0) } ?? .commands
    }
    return topic
  }

  private static func maml(
    _ info: CommandInfo, _ help: CommentHelp, _ table: ParameterTable, _ block: ScriptBlock
  ) -> MamlHelp {
    let name = (info as? ExternalScriptInfo)?.path ?? String(info.name)
    var maml = MamlHelp(name: name, category: HelpCategory(info.kind))
    maml.moduleName = .string(info.moduleName)
    maml.synopsis = paragraphs(help.synopsis)
    maml.description = paragraphs(help.description)
    maml.notes = paragraphs(help.notes)
    maml.parameters = parameters(help, table, defaults: block.defaultTexts(table))
    maml.sets = sets(name, table)
    maml.examples = help.examples.enumerated().map { example($1, number: $0 + 1) }
    maml.inputs = help.inputs.map(\.trimmedSpace)
    maml.outputs = help.outputs.isEmpty ? info.outputTypes : help.outputs.map(\.trimmedSpace)
    maml.links = help.links
    (maml.component, maml.role) = (help.component ?? "", help.role ?? "")
    maml.functionality = help.functionality ?? ""
    return maml
  }

  private static func paragraphs(_ text: String?) -> [String] {
    guard let text, !text.isEmpty else { return [] }
    return [text.trimmedSpace]
  }

  private static func parameters(
    _ help: CommentHelp, _ table: ParameterTable, defaults: [String: String]
  ) -> [MamlHelp.Parameter] {
    table.told.enumerated().map { index, info in
      let beside = help.parameterComments.indices.contains(index) ? help.parameterComments[index] : nil
      return MamlHelp.Parameter(
        info: info, description: paragraphs(help.text(ofParameter: String(info.name)) ?? beside),
        defaultText: defaults[String(info.name).lowercased()] ?? "")
    }
  }

  /// The parameters set by set, in the order of their declaration.
  private static func sets(
    _ name: String, _ table: ParameterTable
  ) -> [[(info: ParameterInfo, entry: ParameterSetEntry)]] {
    let told = table.told
    return SyntaxText(name, table).sets.map { set in
      set.parameters.filter { member in told.contains { $0 === member.info } }
    }
  }

  /// An example: a prompt, the code up to an empty line, remarks.
  private static func example(_ text: String, number: Int) -> MamlHelp.Example {
    let line = text.prefix { $0 != "\n" && $0 != "\r\n" }
    var introduction = "PS > "
    var rest = text[...]
    if let mark = line.firstIndex(of: ">") {
      introduction = String(text[...mark])
      rest = text[text.index(after: mark)...]
    }
    let (code, remarks) = split(String(rest))
    return MamlHelp.Example(
      title: "-------------------------- EXAMPLE \(number) --------------------------",
      introduction: introduction, code: code.trimmedSpace, remarks: [remarks.trimmedSpace])
  }

  private static func split(_ text: String) -> (code: String, remarks: String) {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    guard let gap = lines.indices.dropFirst().first(where: { lines[$0].isEmpty && $0 + 1 < lines.count })
    else {
      return (text, "")
    }
    return (
      lines[..<gap].joined(separator: "\n"), lines[(gap + 1)...].joined(separator: "\n")
    )
  }
}
