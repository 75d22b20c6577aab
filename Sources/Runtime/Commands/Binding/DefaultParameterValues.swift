/// `$PSDefaultParameterValues`: keys `Command:Parameter`, both with wildcards.
enum DefaultParameterValues {
  /// The defaults that apply to a call, for parameters that are not bound.
  static func values(
    for call: CommandCall, _ table: ParameterTable, _ bound: BoundParameters, _ engine: Engine
  ) throws(ShellError) -> [(ParameterInfo, Value)] {
    guard let value = VariableLookUp.find(symbol, from: call.caller, engine),
      case .table(let defaults) = value.base.payload,
      defaults.count > 0
    else { return [] }
    if let disabled = defaults.value(for: disabledKey), try Truth.of(disabled, engine) { return [] }
    var found: [(ParameterInfo, Value)] = []
    for position in 0..<defaults.count {
      let entry = defaults.entry(at: position)
      guard case .string(let key) = entry.key.base.payload,
        let (commandPattern, parameterPattern) = split(key),
        matches(commandPattern, call.command.name)
      else { continue }
      for parameter in table.parameters where bound.value(of: parameter) == nil {
        guard ([parameter.name] + parameter.aliases).contains(where: { matches(parameterPattern, $0) }) else {
          continue
        }
        found.append((parameter, try evaluate(entry.value, engine)))
      }
    }
    return try withoutConflicts(found, call)
  }

  /// Two keys that give a parameter different defaults leave it without one, and are told.
  private static func withoutConflicts(
    _ found: [(ParameterInfo, Value)], _ call: CommandCall
  ) throws(ShellError) -> [(ParameterInfo, Value)] {
    var kept: [(ParameterInfo, Value)] = []
    var refused: [ParameterInfo] = []
    for (parameter, value) in found where !refused.contains(where: { $0 === parameter }) {
      guard let known = kept.firstIndex(where: { $0.0 === parameter }) else {
        kept.append((parameter, value))
        continue
      }
      kept.remove(at: known)
      refused.append(parameter)
      try warn(
        "Multiple different default values are defined in $PSDefaultParameterValues for the parameter matching the "
          + "following name or alias: \(String(parameter.name)). These defaults have been ignored.", call)
    }
    return kept
  }

  /// Warns in the caller's name.
  static func warn(_ text: String, _ call: CommandCall) throws(ShellError) {
    let engine = call.caller.pointee.session.engine
    switch Preferences.action(Preferences.warning, from: call.caller, engine) {
    case .silentlyContinue, .ignore: return
    default:
      // Told to the user, not to who redirects the command.
      try engine.standardStreams.warning.write(.object(MessageRecord(.warning, .from(text))))
    }
  }

  private static let symbol = Symbols.intern("PSDefaultParameterValues")
  nonisolated(unsafe) private static let disabledKey = ShellString.from("Disabled")

  private static func split(_ key: ShellString) -> (ShellString, ShellString)? {
    for offset in 0..<key.count where key[offset] == 0x3A {
      return (key.slice(0..<offset), key.slice((offset + 1)..<key.count))
    }
    return nil
  }

  private static func matches(_ pattern: ShellString, _ name: ShellString) -> Bool {
    // A pattern that is no pattern names nothing.
    (try? WildcardCache.pattern(pattern).matches(name)) ?? false
  }

  /// A script block as value is run for each call.
  private static func evaluate(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    guard case .block(let block) = value.base.payload else { return value }
    return try BlockRun.callResult(block, engine)
  }
}
