/// `$PSDefaultParameterValues`: keys `Command:Parameter`, both with wildcards.
enum DefaultParameterValues {
  /// The defaults that apply to a call, for parameters that are not bound.
  static func values(
    for command: CommandInfo, _ table: ParameterTable, _ bound: BoundParameters, _ scope: ScopePointer,
    _ engine: Engine
  ) throws(ShellError) -> [(ParameterInfo, Value)] {
    guard let value = VariableLookUp.find(symbol, from: scope, engine),
      case .table(let defaults) = value.base.payload,
      defaults.count > 0
    else { return [] }
    if let disabled = defaults.value(for: disabledKey), try Truth.of(disabled, engine) { return [] }
    var found: [(ParameterInfo, Value)] = []
    for position in 0..<defaults.count {
      let entry = defaults.entry(at: position)
      guard case .string(let key) = entry.key.base.payload,
        let (commandPattern, parameterPattern) = split(key),
        matches(commandPattern, command.name)
      else { continue }
      for parameter in table.parameters where bound.value(of: parameter) == nil {
        guard ([parameter.name] + parameter.aliases).contains(where: { matches(parameterPattern, $0) }) else {
          continue
        }
        found.append((parameter, try evaluate(entry.value, engine)))
      }
    }
    return found
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
