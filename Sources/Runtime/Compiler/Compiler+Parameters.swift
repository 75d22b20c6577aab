import Syntax

/// Parameters of a script block as compiled.
struct CompiledParameters {
  let table: ParameterTable
  let defaults: [(slot: Int, value: Node)]
  /// Whether no parameter has a type or an attribute.
  let isSimple: Bool
}

extension Compiler {
  /// The parameters in parentheses behind a function's name, or those of `param`.
  func compileParameters(_ tree: ScriptBlockAst, _ function: FunctionDefinitionAst?) -> CompiledParameters {
    let trees = tree.paramBlock?.parameters ?? function?.parameters ?? []
    for parameter in trees { _ = slot(symbol(parameter.name.variablePath.name)) }
    let header = tree.paramBlock?.attributes ?? []
    let isAdvanced =
      header.contains { isNamed($0, "CmdletBinding") }
      || trees.contains { parameter in
        parameter.attributes.contains { isNamed($0, "Parameter") }
      }
    var infos: [ParameterInfo] = []
    var defaults: [(slot: Int, value: Node)] = []
    for (position, parameter) in trees.enumerated() {
      let info = compile(parameter, position: position)
      infos.append(info)
      if let value = parameter.defaultValue { defaults.append((info.slot, expression(value))) }
    }
    return CompiledParameters(
      table: ParameterTable(infos, isAdvanced: isAdvanced), defaults: defaults,
      isSimple: !isAdvanced && trees.allSatisfy(\.attributes.isEmpty))
  }

  private func compile(_ parameter: ParameterAst, position: Int) -> ParameterInfo {
    let name = string(parameter.name.variablePath.name)
    let isSwitch = parameter.attributes.contains { isNamed($0, "switch") }
    return ParameterInfo(
      name: name, type: isSwitch ? .switchParameter : .object,
      sets: [ParameterSetEntry(position: isSwitch ? nil : position)], slot: slot(Symbols.intern(name)).index)
  }

  /// Whether an attribute or type constraint has a name, `Attribute` behind it or not.
  func isNamed(_ attribute: AttributeBaseAst, _ name: StaticString) -> Bool {
    guard case .simple(let text) = attribute.typeName.form else { return false }
    return ShellString.equalIgnoringCase(string(text), .from("\(name)"))
  }
}
