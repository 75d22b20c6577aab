/// A command written in Swift, or known by the table of facts, as look-ups find it.
package final class CmdletInfo: CommandInfo {
  private enum Body {
    case swift(any Cmdlet.Type)
    case missing(CmdletDeclaration, CommandGap)
  }

  private let body: Body
  private var table: ParameterTable?

  package init(_ cmdlet: any Cmdlet.Type, moduleName: ShellString) {
    body = .swift(cmdlet)
    super.init(ShellString.from(cmdlet.declaration.name), type: .cmdletInfo, moduleName: moduleName)
  }

  /// A command that is known with its parameters, but has no body.
  package init(knownAs declaration: CmdletDeclaration, _ gap: CommandGap, moduleName: ShellString) {
    body = .missing(declaration, gap)
    super.init(ShellString.from(declaration.name), type: .cmdletInfo, moduleName: moduleName)
  }

  /// The Swift type behind it; nil for a command without a body.
  package var cmdlet: (any Cmdlet.Type)? {
    if case .swift(let type) = body { type } else { nil }
  }

  package var declaration: CmdletDeclaration {
    switch body {
    case .swift(let type): type.declaration
    case .missing(let declaration, _): declaration
    }
  }

  /// The parameters, read once.
  package var parameters: ParameterTable {
    if let table { return table }
    let made = CmdletParameters.table(of: cmdlet, declaration)
    table = made
    return made
  }

  func makeStage(_ call: CommandCall, _ engine: Engine) throws(ShellError) -> Stage {
    switch body {
    case .swift(let type): try type.makeStage(self, call, engine)
    case .missing(_, let gap): try BodilessStage(call, parameters, gap, engine)
    }
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
package enum CmdletParameters {
  /// The table of a command: what its type declares, completed by the facts that are known of it.
  static func table(of type: (any Cmdlet.Type)?, _ declaration: CmdletDeclaration) -> ParameterTable {
    let own = type.map { declared(by: $0) } ?? []
    let complete =
      CommandTable.facts?.parameters(of: declaration.name, declared: own) ?? own
    return ParameterTable(
      complete, isAdvanced: true, defaultSet: declaration.defaultSet.map { ShellString.from($0) },
      supportsShouldProcess: declaration.effect == .changes, confirmImpact: declaration.impact)
  }

  /// What a type declares; one mirror per command type, for the names.
  package static func declared(by type: any Cmdlet.Type) -> [ParameterInfo] {
    func make<Command: Cmdlet>(_ type: Command.Type) -> [ParameterInfo] {
      let (command, wrappers) = CommandWrappers.make(type)
      let names = Mirror(reflecting: command).children.compactMap { child -> String? in
        child.value is AnyParameter ? child.label.map { String($0.dropFirst()) } : nil
      }
      return zip(names, wrappers.parameters).enumerated().map { place, pair in
        info(pair.0, pair.1.declaration, property: place)
      }
    }
    return make(type)
  }

  private static func info(
    _ property: String, _ declaration: ParameterDeclaration, property place: Int
  ) -> ParameterInfo {
    let name = ParameterSpelling.name(of: property)
    let marks =
      declaration.sets.isEmpty ? [entry(nil, declaration)] : declaration.sets.map { entry($0, declaration) }
    let info = ParameterInfo(
      name: ShellString.from(name), type: declaration.shellType,
      aliases: declaration.aliases.map { ShellString.from($0) },
      sets: marks, attributes: declaration.validation, property: place, help: declaration.help,
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
