import Runtime

/// Sets variables, made where they are not there.
struct SetVariable: Cmdlet {
  static let declaration = CmdletDeclaration(
    .set, "Variable", aliases: ["sv", "set"],
    synopsis:
      "Sets the value of a variable. Creates the variable if one with the requested name does not exist.",
    effect: .changes, outputs: ["System.Management.Automation.PSVariable"],
    examples: [Example("A constant", "Set-Variable pi 3 -Option Constant; $pi", prints: "3")])

  @Parameter("The variables' names.", position: 0, pipeline: .byPropertyName) var name: [String]
  @Parameter("The value.", position: 1, pipeline: [.byValue, .byPropertyName]) var value: Value?
  @Parameter("Only these.") var include: [String] = []
  @Parameter("All but these.") var exclude: [String] = []
  @Parameter("What the variable is for.") var description: String?
  @Parameter("What may be done with the variable.") var option: ScopedItemOptions?
  @Parameter("Set it though it is read-only.") var force = false
  @Parameter("Who sees it.") var visibility: EntryVisibility?
  @Parameter("Write the variable.") var passThru = false
  @Parameter("Add the value to those that are there.") var append = false
  @Parameter("The scope to set it in.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var scope: String?

  private var collected: [Value] = []
  private var isPiped = false
  private var isGiven = false

  mutating func begin(in call: borrowing Invocation) { isGiven = call.isBound("Value") }

  mutating func process(in call: borrowing Invocation) {
    guard !isGiven, call.isBound("Value") else { return }
    isPiped = true
    collected.append(value ?? .null)
  }

  mutating func end(in call: borrowing Invocation) throws {
    let given: Value? =
      if isPiped { collected.count == 1 ? collected[0] : .array(collected) } else if call.isBound("Value") {
        value ?? .null
      } else { nil }
    let place = try call.scope(scope)
    for text in name { try set(text, given, in: place, call) }
  }

  private func set(
    _ text: String, _ given: Value?, in place: ScopePointer, _ call: borrowing Invocation
  ) throws {
    let pattern = NamePattern(text)
    var symbols = [Symbols.intern(text)]
    if pattern.isWildcard {
      symbols = try VariableListing.matching(
        pattern, from: place, isOwnOnly: false, include: include.map { NamePattern($0) },
        exclude: exclude.map { NamePattern($0) }
      ).map(\.symbol)
    }
    for symbol in symbols {
      guard
        try call.shouldProcess(
          "Set variable",
          target: "Name: \(String(symbol.name)) Value: \(String(try call.text(of: given ?? .null)))")
      else { continue }
      try call.attempt { try write(symbol, given, in: place, call) }
    }
  }

  private func write(
    _ symbol: Symbol, _ given: Value?, in place: ScopePointer, _ call: borrowing Invocation
  ) throws {
    let slot = VariableLookUp.assignable(symbol, in: place, call.engine)
    let isNew = slot.pointee.isUnset
    if isNew { slot.pointee = .null }
    let needsCell = option != nil || description != nil || force || passThru
    guard needsCell else {
      if let given = try combined(given, slot, isNew, call) {
        try VariableLookUp.write(symbol, given, in: slot, call.engine)
      }
      return
    }
    let variable = VariableLookUp.variable(symbol, in: slot)
    try check(variable, isNew: isNew)
    if let given = try combined(given, slot, isNew, call) { try variable.force(given, call.engine) }
    if let description { variable.description = .from(description) }
    if let option {
      variable.options = option.options
      if option.options.contains(.allScope) { call.engine.state.pointee.definesAllScope = true }
    }
    if passThru { try call.write(.object(variable)) }
  }

  private func check(_ variable: Variable, isNew: Bool) throws {
    if variable.options.contains(.constant) || (variable.options.contains(.readOnly) && !force) {
      throw VariableFault.notWritable(variable.name).error(target: .string(variable.name))
    }
    if !isNew, let option, option.options.contains(.constant) {
      throw VariableCommandFault.cannotBeConstant(variable.name).error(target: .string(variable.name))
    }
  }

  /// The value to set, with `-Append` behind those that are there.
  private func combined(
    _ given: Value?, _ slot: UnsafeMutablePointer<Value>, _ isNew: Bool, _ call: borrowing Invocation
  ) throws -> Value? {
    guard append, let given, !isNew else { return given }
    let old: Value =
      if case .cell(let variable) = slot.pointee.payload { variable.read(call.engine) } else { slot.pointee }
    var values: [Value] = []
    for part in [old, given] {
      guard let enumerator = try Enumeration.of(part, call.engine) else {
        if !part.isNull { values.append(part) }
        continue
      }
      while let element = try enumerator.next(call.engine) { values.append(element) }
    }
    return .array(values)
  }
}
