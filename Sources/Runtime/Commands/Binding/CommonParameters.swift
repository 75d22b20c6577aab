/// What the caller gave for the parameters that every advanced function and every command has.
package struct CommonParameters {
  package var errorAction: ActionPreference?
  package var warningAction: ActionPreference?
  package var informationAction: ActionPreference?
  package var progressAction: ActionPreference?
  package var verbose: Bool?
  package var debug: Bool?
  package var errorVariable: ShellString?
  package var warningVariable: ShellString?
  package var informationVariable: ShellString?
  package var outVariable: ShellString?
  package var pipelineVariable: ShellString?
  package var whatIf: Bool?
  package var confirm: Bool?

  package init() {}

  /// Whether nothing was given.
  var isEmpty: Bool {
    errorAction == nil && warningAction == nil && informationAction == nil && progressAction == nil
      && verbose == nil
      && debug == nil && errorVariable == nil && warningVariable == nil && informationVariable == nil
      && outVariable == nil && pipelineVariable == nil && whatIf == nil && confirm == nil
  }

  /// Takes the bound common parameters out of what was bound.
  init(_ bound: BoundParameters, _ engine: Engine) throws(ShellError) {
    for entry in bound.entries {
      switch CommonParameterTable.fields[entry.parameter.symbol] {
      case .flag(let path): self[keyPath: path] = try Truth.of(entry.value, engine)
      case .action(let path): self[keyPath: path] = ActionPreferences.read(entry.value)
      case .name(let path): self[keyPath: path] = try Conversion.text(entry.value, engine)
      case nil: break
      }
    }
  }
}

/// What is done with a message of a stream (System.Management.Automation.ActionPreference).
package enum ActionPreference: Int32, Sendable {
  case silentlyContinue, stop, `continue`, inquire, ignore, suspend, `break`
}

/// The common parameters as parameters.
package enum CommonParameterTable {
  nonisolated(unsafe) package static let common: [ParameterInfo] = [
    make("Verbose", "vb", .switchParameter), make("Debug", "db", .switchParameter),
    make("ErrorAction", "ea", .actionPreference), make("WarningAction", "wa", .actionPreference),
    make("InformationAction", "infa", .actionPreference), make("ProgressAction", "proga", .actionPreference),
    make("ErrorVariable", "ev", .string), make("WarningVariable", "wv", .string),
    make("InformationVariable", "iv", .string), make("OutVariable", "ov", .string),
    make("OutBuffer", "ob", .int32), make("PipelineVariable", "pv", .string),
  ]
  nonisolated(unsafe) static let shouldProcess: [ParameterInfo] = [
    make("WhatIf", "wi", .switchParameter), make("Confirm", "cf", .switchParameter),
  ]

  private static func make(_ name: String, _ alias: String, _ type: TypeInfo) -> ParameterInfo {
    ParameterInfo(name: .from(name), type: type, aliases: [.from(alias)])
  }

  /// Where each goes in the record of a call.
  nonisolated(unsafe) static let fields: [Symbol: Field] = {
    let fields: [(String, Field)] = [
      ("Verbose", .flag(\.verbose)), ("Debug", .flag(\.debug)), ("WhatIf", .flag(\.whatIf)),
      ("Confirm", .flag(\.confirm)), ("ErrorAction", .action(\.errorAction)),
      ("WarningAction", .action(\.warningAction)), ("InformationAction", .action(\.informationAction)),
      ("ProgressAction", .action(\.progressAction)), ("ErrorVariable", .name(\.errorVariable)),
      ("WarningVariable", .name(\.warningVariable)), ("InformationVariable", .name(\.informationVariable)),
      ("OutVariable", .name(\.outVariable)), ("PipelineVariable", .name(\.pipelineVariable)),
    ]
    return Dictionary(uniqueKeysWithValues: fields.map { (Symbols.intern($0.0), $0.1) })
  }()

  /// A place in the record of a call, by what it holds.
  enum Field {
    case flag(WritableKeyPath<CommonParameters, Bool?>)
    case action(WritableKeyPath<CommonParameters, ActionPreference?>)
    case name(WritableKeyPath<CommonParameters, ShellString?>)
  }
}

extension TypeInfo {
  package static let actionPreference = TypeTable.defineEnumeration(
    "System.Management.Automation.ActionPreference",
    EnumerationInfo(
      names: ["SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore", "Suspend", "Break"],
      values: [0, 1, 2, 3, 4, 5, 6], isFlags: false))
}
