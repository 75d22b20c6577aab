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
      guard let setter = CommonParameterTable.setters[entry.parameter.symbol] else { continue }
      try setter(&self, entry.value, engine)
    }
  }
}

/// What is done with a message of a stream (System.Management.Automation.ActionPreference).
package enum ActionPreference: Int32, Sendable {
  case silentlyContinue, stop, `continue`, inquire, ignore, suspend, `break`
}

/// The common parameters as parameters.
enum CommonParameterTable {
  typealias Setter = (inout CommonParameters, Value, Engine) throws(ShellError) -> Void

  nonisolated(unsafe) static let common: [ParameterInfo] = [
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

  /// What each does to the record of the call.
  nonisolated(unsafe) static let setters: [Symbol: Setter] = [
    Symbols.intern("Verbose"): { (common, value, engine) throws(ShellError) in
      common.verbose = try Truth.of(value, engine)
    },
    Symbols.intern("Debug"): { (common, value, engine) throws(ShellError) in
      common.debug = try Truth.of(value, engine)
    },
    Symbols.intern("WhatIf"): { (common, value, engine) throws(ShellError) in
      common.whatIf = try Truth.of(value, engine)
    },
    Symbols.intern("Confirm"): { (common, value, engine) throws(ShellError) in
      common.confirm = try Truth.of(value, engine)
    },
    Symbols.intern("ErrorAction"): { (common, value, _) throws(ShellError) in
      common.errorAction = ActionPreferences.read(value)
    },
    Symbols.intern("WarningAction"): { (common, value, _) throws(ShellError) in
      common.warningAction = ActionPreferences.read(value)
    },
    Symbols.intern("InformationAction"): { (common, value, _) throws(ShellError) in
      common.informationAction = ActionPreferences.read(value)
    },
    Symbols.intern("ProgressAction"): { (common, value, _) throws(ShellError) in
      common.progressAction = ActionPreferences.read(value)
    },
    Symbols.intern("ErrorVariable"): { (common, value, engine) throws(ShellError) in
      common.errorVariable = try Conversion.text(value, engine)
    },
    Symbols.intern("WarningVariable"): { (common, value, engine) throws(ShellError) in
      common.warningVariable = try Conversion.text(value, engine)
    },
    Symbols.intern("InformationVariable"): { (common, value, engine) throws(ShellError) in
      common.informationVariable = try Conversion.text(value, engine)
    },
    Symbols.intern("OutVariable"): { (common, value, engine) throws(ShellError) in
      common.outVariable = try Conversion.text(value, engine)
    },
    Symbols.intern("PipelineVariable"): { (common, value, engine) throws(ShellError) in
      common.pipelineVariable = try Conversion.text(value, engine)
    },
  ]
}

extension TypeInfo {
  package static let actionPreference = TypeTable.defineEnumeration(
    "System.Management.Automation.ActionPreference",
    EnumerationInfo(
      names: ["SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore", "Suspend", "Break"],
      values: [0, 1, 2, 3, 4, 5, 6], isFlags: false))
}
