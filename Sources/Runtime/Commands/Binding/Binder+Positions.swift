extension Binder {
  /// Binds positional arguments: position by position, the default set before others, without conversion before with.
  mutating func bindPositional() throws(ShellError) {
    for position in positions() {
      guard let index = rest.firstIndex(where: { $0.name == nil }) else { return }
      let argument = rest[index]
      let candidates = unbound(at: position)
      guard !candidates.isEmpty else { continue }
      if try bind(argument, toOneOf: candidates) { rest.remove(at: index) }
    }
  }

  /// Positions that parameters of the possible sets have, ascending.
  private func positions() -> [Int] {
    var found: Set<Int> = []
    for parameter in table.parameters {
      for entry in parameter.sets {
        if let position = entry.position { found.insert(position) }
      }
    }
    return found.sorted()
  }

  /// Unbound parameters at a position in the sets that are still possible.
  private func unbound(at position: Int) -> [ParameterInfo] {
    table.parameters.filter { parameter in
      guard parameter.setBits & sets != 0, bound.value(of: parameter) == nil else { return false }
      return parameter.sets.contains { entry in
        entry.position == position && !entry.takesRemainingArguments
          && (entry.set.map { table.bit(of: $0) & sets != 0 } ?? true)
      }
    }
  }

  private mutating func bind(_ argument: Argument, toOneOf candidates: [ParameterInfo]) throws(ShellError)
    -> Bool
  {
    let value = (argument.value ?? .null).orNull
    guard candidates.count > 1 else {
      try bind(value, to: candidates[0], argument)
      return true
    }
    let preferred = candidates.filter { $0.setBits & table.defaultSetBit != 0 }
    let ordered = preferred + candidates.filter { $0.setBits & table.defaultSetBit == 0 }
    var tried: ParameterInfo?
    if let exact = ordered.first(where: { ArgumentConversion.needsNone(value, $0.accepted) }) {
      tried = exact
      do throws(ShellError) {
        try bind(value, to: exact, argument)
        return true
      } catch {
        guard error.isMeantForAnother else { throw error }
      }
    }
    var failure: ShellError?
    for candidate in ordered where candidate !== tried {
      do throws(ShellError) {
        try bind(value, to: candidate, argument)
        return true
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return false
  }

  /// Applies `$PSDefaultParameterValues` to what the caller left out.
  mutating func bindDefaults() throws(ShellError) {
    guard table.isAdvanced, let call else { return }
    for (parameter, value) in try DefaultParameterValues.values(
      for: call, table, bound, engine)
    {
      guard parameter.setBits & sets != 0 else { continue }
      do throws(ShellError) { try bind(value, to: parameter, nil) } catch {
        guard let record = error.record else { throw error }
        try DefaultParameterValues.warn(
          "The binding of default value '\(String(Conversion.plainText(value)))' to parameter "
            + "'\(String(parameter.name))' failed: \(String(record.message))", call)
      }
    }
  }

  /// Throws if neither the default set nor pipeline input nor mandatory parameters can tell which set is meant.
  func requireResolvableSet() throws(ShellError) {
    guard sets.nonzeroBitCount > 1, sets & table.defaultSetBit == 0, !table.setNames.isEmpty else { return }
    let mayBeToldByInput = table.own.contains { parameter in
      parameter.takesPipeline && parameter.setBits & sets != 0 && bound.value(of: parameter) == nil
    }
    if !mayBeToldByInput, table.completeSets(among: sets, bound).nonzeroBitCount != 1 {
      throw BindingFault.ambiguousSet.error()
    }
  }

  /// Chooses the set if several are possible, and asks for what is mandatory in it.
  mutating func resolveSet() throws(ShellError) {
    if sets.nonzeroBitCount > 1 {
      let complete = table.completeSets(among: sets, bound)
      if sets & table.defaultSetBit != 0 {
        sets = table.defaultSetBit
      } else if complete.nonzeroBitCount == 1 {
        sets = complete
      } else if complete.nonzeroBitCount > 1 || !table.setNames.isEmpty {
        throw BindingFault.ambiguousSet.error()
      }
    }
    try requireMandatory(including: { _ in true })
  }

  /// Asks for the mandatory parameters that are not bound; throws, all named in one error, where nobody can answer.
  mutating func requireMandatory(including isMeant: (ParameterInfo) -> Bool) throws(ShellError) {
    let missing = table.own.filter { parameter in
      parameter.setBits & sets != 0 && bound.value(of: parameter) == nil
        && parameter.entry(in: sets, of: table)?.isMandatory == true && isMeant(parameter)
    }
    guard !missing.isEmpty else { return }
    guard let call, engine.host.isInteractive, let answers = try ask(for: missing, call) else {
      throw BindingFault.missingMandatory(missing.map(\.name)).error()
    }
    for (parameter, answer) in zip(missing, answers) { try bind(answer, to: parameter, nil) }
  }

  /// What the user gives for parameters that the caller left out; nil if input ended before.
  private func ask(for missing: [ParameterInfo], _ call: CommandCall) throws(ShellError) -> [Value]? {
    let fields = missing.map { parameter in
      AskedField(
        String(parameter.name), parameter.type,
        help: parameter.entry(in: sets, of: table)?.helpMessage.map { String($0) } ?? "")
    }
    return try Conversation(engine).fields(
      caption: "cmdlet \(String(call.command.name)) at command pipeline position \(call.context.position)",
      message: "Supply values for the following parameters:", fields)
  }
}

extension ParameterTable {
  /// The sets all of whose mandatory parameters are bound.
  func completeSets(among sets: UInt32, _ bound: BoundParameters) -> UInt32 {
    var complete: UInt32 = 0
    for index in setNames.indices {
      let bit = UInt32(1) << UInt32(index)
      guard sets & bit != 0 else { continue }
      let isMissing = own.contains { parameter in
        parameter.setBits & bit != 0 && bound.value(of: parameter) == nil
          && parameter.entry(in: bit, of: self)?.isMandatory == true
      }
      if !isMissing { complete |= bit }
    }
    return complete
  }
}

extension ShellError {
  /// Whether a validation found that a positional argument is meant for another parameter.
  fileprivate var isMeantForAnother: Bool {
    if case .fault(let fault as BindingFault)? = record?.source, case .meantForAnother = fault {
      true
    } else {
      false
    }
  }
}
