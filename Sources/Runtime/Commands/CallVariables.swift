/// What a call of a script command puts into its scope beside the arguments: `$args`, `$MyInvocation`,
/// `$PSBoundParameters`, `$PSCmdlet`, and the preferences that common parameters set.
enum CallVariables {
  /// Sets those that the code names, and the preferences that were given.
  static func set(
    _ binding: Binding, _ context: InvocationContext, _ code: Code, in scope: ScopePointer, _ engine: Engine
  ) {
    for maker in makers where code.names(maker.symbol) {
      if let value = maker.make(binding, context, code) { assign(maker.symbol, value, scope) }
    }
    setPreferences(binding.common, scope)
  }

  /// Names in a body that only a call through the binder can answer.
  static let symbols = makers.map(\.symbol) + [WellKnown.input]

  private typealias Make = (Binding, InvocationContext, Code) -> Value?

  /// What is made of a call; nil where the kind of command has no such variable.
  nonisolated(unsafe) private static let makers: [(symbol: Symbol, make: Make)] = [
    (WellKnown.psBoundParameters, { (binding, _, _) in .table(dictionary(of: binding.bound)) }),
    (WellKnown.myInvocation, { (_, context, _) in .object(context.invocation) }),
    (
      WellKnown.args,
      { (binding, _, code) in
        code.parameters.isAdvanced ? nil : .array(binding.bound.remaining.map(\.withoutTokenText))
      }
    ),
    (
      WellKnown.psCmdlet,
      { (_, context, code) in code.parameters.isAdvanced ? .object(ScriptCmdlet(context)) : nil }
    ),
  ]

  /// `$PSBoundParameters`: what the caller gave, no defaults.
  static func dictionary(of bound: BoundParameters) -> HashtableObject {
    let table = HashtableObject(type: .boundParametersDictionary, comparer: .ordinalIgnoreCase)
    for entry in bound.entries { table.set(String(entry.parameter.name), entry.value) }
    return table
  }

  private static func setPreferences(_ common: CommonParameters, _ scope: ScopePointer) {
    guard !common.isEmpty else { return }
    let actions: [(String, ActionPreference?)] = [
      ("ErrorActionPreference", common.errorAction), ("WarningPreference", common.warningAction),
      ("InformationPreference", common.informationAction), ("ProgressPreference", common.progressAction),
      ("VerbosePreference", common.verbose.map { $0 ? .continue : .silentlyContinue }),
      ("DebugPreference", common.debug.map { $0 ? .continue : .silentlyContinue }),
    ]
    for (name, action) in actions {
      guard let action else { continue }
      assign(Symbols.intern(name), AutomaticVariables.preference(action), scope)
    }
    if let whatIf = common.whatIf { assign(Symbols.intern("WhatIfPreference"), .bool(whatIf), scope) }
    if let confirm = common.confirm {
      let impact: ConfirmImpact = confirm ? .low : .none
      assign(
        Symbols.intern("ConfirmPreference"),
        Value(.enumeration(TypeInfo.confirmImpact.number, impact.rawValue)), scope)
    }
  }

  private static func assign(_ symbol: Symbol, _ value: Value, _ scope: ScopePointer) {
    scope.slotForAssignment(symbol).pointee = value
  }
}

extension Code {
  /// Whether the code names a variable.
  func names(_ symbol: Symbol) -> Bool { slots.contains(symbol) }
}
