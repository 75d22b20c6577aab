import Runtime

/// Help that is made from nothing but the parameters of a function.
struct ReducedHelp {
  private let info: CommandInfo
  private let table: ParameterTable
  private let engine: Engine

  static let typeName = "ExtendedCmdletHelpInfo"

  init(_ info: CommandInfo, _ table: ParameterTable, _ engine: Engine) {
    (self.info, self.table, self.engine) = (info, table, engine)
  }

  private var name: String { String(info.name) }

  /// The topic; throws what reading the allowed values of a parameter throws.
  func topic() throws(ShellError) -> HelpTopic {
    let syntax = SyntaxText(name, table)
    let lines = syntax.sets.map { "\n\(name) \(syntax.text($0))\n" }.joined()
    var properties: HelpObject.Properties = [
      ("CommonParameters", .bool(table.isAdvanced)), ("details", details),
      ("Syntax", try self.syntax(syntax)),
      ("parameters", try parameters()), ("inputTypes", inputs), ("returnValues", outputs),
      ("aliases", .string(aliases)), ("remarks", .string("None")), ("alertSet", .null),
      ("description", .null), ("examples", .null), ("Synopsis", .string(lines)),
      ("ModuleName", .string(info.moduleName)), ("nonTerminatingErrors", .string("")),
    ]
    properties += [
      ("xmlns:command", .string("http://schemas.microsoft.com/maml/dev/command/2004/10")),
      ("xmlns:dev", .string("http://schemas.microsoft.com/maml/dev/2004/10")),
      ("xmlns:maml", .string("http://schemas.microsoft.com/maml/2004/10")), ("Name", .string(name)),
      ("Category", .string(HelpCategory(info.kind).name)), ("Component", .string("")), ("Role", .string("")),
      ("Functionality", .string("")),
    ]
    return HelpTopic(
      name: name, category: HelpCategory(info.kind), synopsis: lines,
      full: HelpObject.make([ReducedHelp.typeName, "CmdletHelpInfo", "HelpInfo"], properties))
  }

  private func part(_ name: String, _ properties: HelpObject.Properties) -> Value {
    HelpObject.make(["\(ReducedHelp.typeName)#\(name)"], properties)
  }

  private var details: Value {
    part("details", [("name", .string(name)), ("noun", .string("")), ("verb", .string(""))])
  }

  private func syntax(_ syntax: SyntaxText) throws(ShellError) -> Value {
    var items: [Value] = []
    for set in syntax.sets {
      var words: [Value] = []
      for member in syntax.displayOrder(set) {
        words.append(try parameter(member.info, member.entry, isSyntax: true))
      }
      items.append(
        part(
          "syntaxItem",
          [
            ("name", .string(name)), ("CommonParameters", .bool(table.isAdvanced)),
            ("parameter", .array(words)),
          ]))
    }
    return part("syntax", [("syntaxItem", .array(items))])
  }

  private func parameters() throws(ShellError) -> Value {
    var list: [Value] = []
    let sorted = table.told.sorted {
      Array(String($0.name).utf8).lexicographicallyPrecedes(String($1.name).utf8)
    }
    for info in sorted {
      list.append(try parameter(info, info.sets.first ?? ParameterSetEntry(), isSyntax: false))
    }
    return part("parameters", [("parameter", .array(list))])
  }

  private var inputs: Value {
    var names: [String] = []
    for info in table.own where info.sets.contains(where: { !$0.pipeline.isEmpty }) {
      if !names.contains(info.type.fullName) { names.append(info.type.fullName) }
    }
    return types("inputTypes", "inputType", names.isEmpty ? ["None"] : names)
  }

  private var outputs: Value {
    let names = info.outputTypes
    guard names.isEmpty else { return types("returnValues", "returnValue", names) }
    let type = part("type", [("name", .string("System.Object"))])
    return part("returnValues", [("returnValue", part("returnValue", [("type", type)]))])
  }

  private func types(_ list: String, _ element: String, _ names: [String]) -> Value {
    let type = part("type", [("name", .string(names.map { $0 + "\n" }.joined()))])
    return part(list, [(element, part(element, [("type", type)]))])
  }

  private var aliases: String {
    let names = AliasTable.all(from: engine.global.current, isOwnOnly: false)
      .filter { ShellString.equalIgnoringCase($0.definition, info.name) }.map { String($0.name) }
    return (names.isEmpty ? ["None"] : names).map { $0 + "\n" }.joined()
  }
}

extension ReducedHelp {
  private func parameter(
    _ info: ParameterInfo, _ entry: ParameterSetEntry, isSyntax: Bool
  ) throws(ShellError) -> Value {
    var properties: HelpObject.Properties = [
      ("name", .string(info.name)), ("required", .string(entry.isMandatory ? "true" : "false")),
      ("pipelineInput", .string(pipelineInput(entry))),
      ("isDynamic", .string(info.isDynamic ? "true" : "false")),
      ("globbing", .string("false")), ("parameterSetName", .string(setNames(info, entry))),
    ]
    if let message = entry.helpMessage { properties.append(("description", .string("\(String(message))\n"))) }
    let type = info.type === TypeInfo.object ? "Object" : info.type.syntaxName
    if !info.isSwitch {
      let value = HelpObject.text(
        type, [("variableLength", .bool(info.type.kind == .array)), ("required", .string("true"))])
      properties.append(("parameterValue", value))
    }
    properties += [
      ("type", part("type", [("name", .string(type))])),
      ("position", .string(entry.position.map { String($0) } ?? "Named")),
      ("aliases", .string(aliases(info))),
    ]
    if isSyntax {
      let values = try info.allowedValues(engine)
      if !values.isEmpty {
        properties.append(
          (
            "parameterValueGroup",
            part("parameterValueGroup", [("parameterValue", .array(values.map { .string($0) }))])
          ))
      }
    }
    return part("parameter", properties)
  }

  private func aliases(_ info: ParameterInfo) -> String {
    info.aliases.isEmpty ? "None" : info.aliases.map { String($0) }.joined(separator: ", ")
  }

  private func setNames(_ info: ParameterInfo, _ entry: ParameterSetEntry) -> String {
    guard entry.set != nil else { return "(All)" }
    return info.sets.compactMap { $0.set.map { String($0) } }.joined(separator: ", ")
  }

  private func pipelineInput(_ entry: ParameterSetEntry) -> String {
    var words: [String] = []
    if entry.pipeline.contains(.byValue) { words.append("ByValue") }
    if entry.pipeline.contains(.byPropertyName) { words.append("ByPropertyName") }
    if entry.takesRemainingArguments { words.append("FromRemainingArguments") }
    return words.isEmpty ? "false" : "true (\(words.joined(separator: ", ")))"
  }
}
