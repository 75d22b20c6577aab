import Runtime

/// Help of a command out of its declaration: what its code says of itself.
enum DeclaredHelp {
  static func topic(_ info: CmdletInfo, _ engine: Engine) throws(ShellError) -> HelpTopic {
    let maml = try maml(info, engine)
    let module = String(info.moduleName)
    let names = [MamlHelp.typeName, "\(MamlHelp.typeName)#\(module)", "HelpInfo"]
    return HelpTopic(
      name: maml.name, category: .cmdlet, synopsis: maml.synopsis.first ?? "",
      full: HelpObject.renamed(maml.object, names))
  }

  private static func maml(_ info: CmdletInfo, _ engine: Engine) throws(ShellError) -> MamlHelp {
    let declaration = info.declaration
    let table = info.parameters
    let syntax = SyntaxText(declaration.name, table)
    var maml = MamlHelp(name: declaration.name, category: .cmdlet)
    maml.moduleName = .string(info.moduleName)
    (maml.verb, maml.noun) = (declaration.verb, declaration.noun)
    maml.synopsis = [declaration.synopsis]
    maml.description = description(declaration, module: String(info.moduleName))
    maml.sets = syntax.sets.map { syntax.displayOrder($0) }
    var told: [MamlHelp.Parameter] = []
    for info in table.told { told.append(try parameter(info, engine)) }
    maml.parameters = told.sorted { String($0.info.name).lowercased() < String($1.info.name).lowercased() }
    maml.examples = declaration.examples.enumerated().map { example($1, number: $0 + 1) }
    maml.inputs = inputs(table)
    maml.outputs = declaration.outputs.isEmpty ? ["None"] : declaration.outputs
    maml.spelling = { $0.shownType === TypeInfo.object ? "Object" : $0.shownType.syntaxName }
    maml.listsValues = false
    return maml
  }

  private static func description(_ declaration: CmdletDeclaration, module: String) -> [String] {
    var texts: [String] = []
    if declaration.effect == .changes {
      texts.append("It changes something: -WhatIf shows what it would do, -Confirm asks before.")
    }
    let others = declaration.aliases.joined(separator: ", ")
    texts.append(
      others.isEmpty ? "It is in the module \(module)." : "It is in the module \(module), also as \(others).")
    return texts
  }

  private static func parameter(_ info: ParameterInfo, _ engine: Engine) throws(ShellError)
    -> MamlHelp.Parameter
  {
    var texts = info.help.isEmpty ? commonTexts[String(info.name)].map { [$0] } ?? [] : [info.help]
    let values = try info.allowedValues(engine)
    if !values.isEmpty, values.count <= 40 { texts.append("One of: \(values.joined(separator: ", ")).") }
    let isFlag = info.isSwitch
    return MamlHelp.Parameter(info: info, description: texts, defaultText: isFlag ? "False" : "None")
  }

  private static let commonTexts = [
    "WhatIf": "Show what would be done, and do nothing.",
    "Confirm": "Ask before anything is changed.",
  ]

  private static func example(_ example: Example, number: Int) -> MamlHelp.Example {
    MamlHelp.Example(
      title: "----- Example \(number): \(example.title) -----", code: example.code,
      remarks: example.output.map { $0.isEmpty ? [] : [$0] } ?? [])
  }

  private static func inputs(_ table: ParameterTable) -> [String] {
    var names: [String] = []
    for info in table.own where info.sets.contains(where: { !$0.pipeline.isEmpty }) {
      if !names.contains(info.type.fullName) { names.append(info.type.fullName) }
    }
    return names.isEmpty ? ["None"] : names
  }
}
