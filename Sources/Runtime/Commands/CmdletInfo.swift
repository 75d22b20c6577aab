/// A command written in Swift, as look-ups find it.
package final class CmdletInfo: CommandInfo {
  package let cmdlet: any Cmdlet.Type
  private var table: ParameterTable?

  package init(_ cmdlet: any Cmdlet.Type, moduleName: ShellString) {
    self.cmdlet = cmdlet
    super.init(ShellString.from(cmdlet.declaration.name), type: .cmdletInfo, moduleName: moduleName)
  }

  /// The parameters, read from the type once.
  package var parameters: ParameterTable {
    if let table { return table }
    let made = CmdletParameters.table(of: cmdlet)
    table = made
    return made
  }

  func makeStage(_ call: CommandCall, _ engine: Engine) throws(ShellError) -> Stage {
    try cmdlet.makeStage(self, call, engine)
  }
}

extension Cmdlet {
  fileprivate static func makeStage(
    _ info: CmdletInfo, _ call: CommandCall, _ engine: Engine
  ) throws(ShellError) -> Stage {
    try CmdletStage<Self>(info, call, engine)
  }
}

/// From a command type's property wrappers to its parameter table.
enum CmdletParameters {
  /// One mirror per command type, for the names.
  static func table(of type: any Cmdlet.Type) -> ParameterTable {
    func make<Command: Cmdlet>(_ type: Command.Type) -> ParameterTable {
      let (command, wrappers) = CommandWrappers.make(type)
      let names = Mirror(reflecting: command).children.compactMap { child -> String? in
        child.value is AnyParameter ? child.label.map { String($0.dropFirst()) } : nil
      }
      let declaration = type.declaration
      let infos = zip(names, wrappers.parameters).map { info($0, $1.declaration) }
      return ParameterTable(
        infos, isAdvanced: true, defaultSet: declaration.defaultSet.map { ShellString.from($0) },
        supportsShouldProcess: declaration.effect == .changes, confirmImpact: declaration.impact)
    }
    return make(type)
  }

  private static func info(_ property: String, _ declaration: ParameterDeclaration) -> ParameterInfo {
    let name = ParameterSpelling.name(of: property)
    let marks =
      declaration.sets.isEmpty ? [entry(nil, declaration)] : declaration.sets.map { entry($0, declaration) }
    let info = ParameterInfo(
      name: ShellString.from(name), type: declaration.shellType,
      aliases: declaration.aliases.map { ShellString.from($0) },
      sets: marks, attributes: declaration.validation, help: declaration.help,
      completes: declaration.completes)
    if name == "InputObject", info.type === TypeInfo.object, declaration.typeName == nil {
      info.shownType = .psObject
    }
    return info
  }

  private static func entry(_ mark: ParameterSetMark?, _ declaration: ParameterDeclaration)
    -> ParameterSetEntry
  {
    var entry = ParameterSetEntry(
      set: mark.map { ShellString.from($0.name) }, position: mark?.position ?? declaration.position,
      isMandatory: mark?.isMandatory ?? declaration.isMandatory,
      pipeline: mark?.pipeline ?? declaration.pipeline,
      takesRemainingArguments: declaration.remaining)
    entry.isHidden = declaration.isHidden
    return entry
  }
}
