import Runtime

/// The help of a command with texts of its own, as the object that PowerShell makes of MAML.
struct MamlHelp {
  struct Parameter {
    let info: ParameterInfo
    var description: [String] = []
    var defaultText = ""
  }

  struct Example {
    let title: String
    var introduction = "PS > "
    let code: String
    var remarks: [String] = []
  }

  let name: String
  let category: HelpCategory
  var moduleName: Value = .null
  var verb: String?
  var noun: String?
  var synopsis: [String] = []
  var description: [String] = []
  var parameters: [Parameter] = []
  var sets: [[(info: ParameterInfo, entry: ParameterSetEntry)]] = []
  var examples: [Example] = []
  var inputs: [String] = []
  var outputs: [String] = []
  var links: [String] = []
  var notes: [String] = []
  var component = ""
  var role = ""
  var functionality = ""
  /// How the help spells types: a function's by their .NET names, a command's by the words of the language.
  var spelling: (ParameterInfo) -> String = { $0.type.shortName }
  /// Whether values of enumerations stand for their type.
  var listsValues = true

  static let typeName = "MamlCommandHelpInfo"

  var object: Value {
    var properties: HelpObject.Properties = [("details", details)]
    properties.append(("syntax", part("syntax", [("syntaxItem", HelpObject.list(sets.map(syntaxItem)))])))
    properties.append(("parameters", parameterList))
    if !description.isEmpty { properties.append(("description", HelpObject.paragraphs(description))) }
    if !notes.isEmpty {
      properties.append(("alertSet", part("alertSet", [("alert", HelpObject.paragraphs(notes))])))
    }
    if !examples.isEmpty {
      properties.append(("examples", part("examples", [("example", HelpObject.list(examples.map(example)))])))
    }
    if !inputs.isEmpty { properties.append(("inputTypes", types("inputTypes", "inputType", inputs))) }
    if !outputs.isEmpty { properties.append(("returnValues", types("returnValues", "returnValue", outputs))) }
    if !links.isEmpty {
      properties.append(
        ("relatedLinks", part("relatedLinks", [("navigationLink", HelpObject.list(links.map(link)))])))
    }
    properties += [
      ("xmlns:maml", .string("http://schemas.microsoft.com/maml/2004/10")),
      ("xmlns:command", .string("http://schemas.microsoft.com/maml/dev/command/2004/10")),
      ("xmlns:dev", .string("http://schemas.microsoft.com/maml/dev/2004/10")),
      ("Name", .string(name)), ("Category", .string(category.name)),
      ("Synopsis", .string(synopsis.first ?? "")), ("Component", .string(component)), ("Role", .string(role)),
      ("Functionality", .string(functionality)), ("ModuleName", moduleName),
    ]
    return HelpObject.make([MamlHelp.typeName, "HelpInfo"], properties)
  }

  private func part(_ name: String, _ properties: HelpObject.Properties) -> Value {
    HelpObject.make(["\(MamlHelp.typeName)#\(name)"], properties)
  }

  private var details: Value {
    var properties: HelpObject.Properties = [("name", .string(name))]
    if !synopsis.isEmpty { properties.append(("description", HelpObject.paragraphs(synopsis))) }
    if let verb { properties.append(("verb", .string(verb))) }
    if let noun { properties.append(("noun", .string(noun))) }
    return part("details", properties)
  }

  private func types(_ name: String, _ element: String, _ names: [String]) -> Value {
    let elements = names.map { part(element, [("type", part("type", [("name", .string($0))]))]) }
    return part(name, [(element, HelpObject.list(elements))])
  }

  private func link(_ text: String) -> Value {
    part("navigationLink", [(HelpLink.isAddress(text) ? "uri" : "linkText", .string(text))])
  }

  private func example(_ example: Example) -> Value {
    part(
      "example",
      [
        ("title", .string(example.title)),
        ("introduction", HelpObject.array([HelpObject.paragraph(example.introduction)])),
        ("code", .string(example.code)),
        // Four empty paragraphs part an example from the next one.
        ("remarks", HelpObject.paragraphs(example.remarks + Array(repeating: "", count: 4))),
      ])
  }
}

extension MamlHelp {
  private func syntaxItem(_ set: [(info: ParameterInfo, entry: ParameterSetEntry)]) -> Value {
    var properties: HelpObject.Properties = [("name", .string(name))]
    let words = set.map { member in
      parameter(member.info, member.entry, description: description(of: member.info), defaultText: nil)
    }
    if !words.isEmpty { properties.append(("parameter", HelpObject.list(words))) }
    return part("syntaxItem", properties)
  }

  private func description(of info: ParameterInfo) -> [String] {
    parameters.first { $0.info === info }?.description ?? []
  }

  private var parameterList: Value {
    guard !parameters.isEmpty else { return .string("") }
    let list = parameters.map { told in
      parameter(
        told.info, told.info.mainEntry ?? ParameterSetEntry(), description: told.description,
        defaultText: told.defaultText)
    }
    return part("parameters", [("parameter", HelpObject.list(list))])
  }

  /// A parameter as it stands in the syntax or, with its default, in the list of parameters.
  private func parameter(
    _ info: ParameterInfo, _ entry: ParameterSetEntry, description: [String], defaultText: String?
  ) -> Value {
    var properties: HelpObject.Properties = [("name", .string(info.name))]
    if !description.isEmpty { properties.append(("description", HelpObject.paragraphs(description))) }
    let names = listsValues ? info.enumerationNames : []
    if !names.isEmpty {
      let values = names.map { HelpObject.text($0, [("required", .string("false"))]) }
      properties.append(
        ("parameterValueGroup", part("parameterValueGroup", [("parameterValue", HelpObject.list(values))])))
    } else if defaultText != nil || !info.isSwitch {
      let value = HelpObject.text(spelling(info), [("required", .string(info.isSwitch ? "false" : "true"))])
      properties.append(("parameterValue", value))
    }
    if let defaultText {
      properties.append(("type", part("type", [("name", .string(spelling(info)))])))
      properties.append(("defaultValue", .string(defaultText)))
    }
    properties += [
      ("required", .string(entry.isMandatory ? "true" : "false")), ("globbing", .string("false")),
      ("pipelineInput", .string(MamlHelp.pipelineInput(entry.pipeline))),
      ("position", .string(entry.position.map { String($0 + 1) } ?? "named")),
    ]
    if !listsValues {
      let aliases = info.aliases.map { String($0) }.joined(separator: ", ")
      properties.append(("aliases", .string(aliases.isEmpty ? "None" : aliases)))
    }
    return part("parameter", properties)
  }

  private static func pipelineInput(_ input: PipelineInput) -> String {
    switch (input.contains(.byValue), input.contains(.byPropertyName)) {
    case (true, true): "true (ByValue, ByPropertyName)"
    case (true, false): "true (ByValue)"
    case (false, true): "true (ByPropertyName)"
    case (false, false): "false"
    }
  }
}
