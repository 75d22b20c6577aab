import Syntax

/// What binding the words of a call came to.
package struct Binding {
  package var bound = BoundParameters()
  package var common = CommonParameters()
  /// Sets that are still possible, as bits of the table.
  var sets: UInt32 = .max
  /// Script blocks that are run for each input to make the argument.
  var delayed: [(parameter: ParameterInfo, block: ScriptBlock)] = []
}

/// Binds the words of one call to a command's parameters: by name, then by position, then the rest (PowerShell's
/// documented order), narrowing the parameter sets as it goes.
package struct Binder {
  let table: ParameterTable
  let engine: Engine
  /// Where the call stands, for the positions of errors; nil for arguments that no call site wrote.
  let call: CommandCall?
  var sets: UInt32
  let bound = BoundParameters()
  /// Arguments that are bound to nothing yet.
  var rest: [Argument] = []
  private var delayed: [(parameter: ParameterInfo, block: ScriptBlock)] = []

  private init(_ table: ParameterTable, _ engine: Engine, _ call: CommandCall?) {
    (self.table, self.engine, self.call) = (table, engine, call)
    sets = table.allBits
  }

  /// Binds a call's arguments; throws the binding errors of PowerShell.
  package static func bind(
    _ call: CommandCall, to table: ParameterTable, _ engine: Engine
  ) throws(ShellError) -> Binding {
    var binder = Binder(table, engine, call)
    do throws(ShellError) {
      return try binder.run(call.arguments, expectsInput: call.context.expectsInput)
    } catch {
      throw BindingErrors.complete(error, call)
    }
  }

  /// Binds arguments that no call site wrote: those of the command line.
  package static func bind(
    _ arguments: [Argument], to table: ParameterTable, _ engine: Engine
  ) throws(ShellError) -> Binding {
    var binder = Binder(table, engine, nil)
    return try binder.run(arguments, expectsInput: false)
  }

  private mutating func run(_ arguments: [Argument], expectsInput: Bool) throws(ShellError) -> Binding {
    if let name = table.duplicate { throw BindingFault.duplicateParameter(name).error() }
    try bindNamed(arguments)
    if sets == 0 { throw BindingFault.ambiguousSet.error() }
    try bindPositional()
    try bindDefaults()
    try requireResolvableSet()
    try bindRemaining()
    try requireNothingLeft()
    if sets == 0 { throw BindingFault.ambiguousSet.error() }
    if !expectsInput { try resolveSet() }
    bound.parameterSet = sets.nonzeroBitCount == 1 ? table.name(ofBit: sets) : nil
    var binding = Binding(bound: bound, sets: sets, delayed: delayed)
    if table.isAdvanced { binding.common = try CommonParameters(bound, engine) }
    return binding
  }

  // MARK: By name

  private mutating func bindNamed(_ arguments: [Argument]) throws(ShellError) {
    var index = 0
    while index < arguments.count {
      var argument = arguments[index]
      index += 1
      guard let name = argument.name else {
        rest.append(argument)
        continue
      }
      guard let parameter = try find(name, argument) else {
        rest.append(argument)
        continue
      }
      var value = argument.value
      if value == nil, !argument.isSplatted {
        if parameter.isSwitch {
          value = .true
        } else if index < arguments.count, arguments[index].name == nil {
          value = arguments[index].value
          argument.valueExtent = arguments[index].extent
          index += 1
        }
      }
      guard let value else {
        throw BindingFault.missingArgument(parameter.name, parameter.type.name).at(argument)
      }
      if argument.isSplatted, try isExplicit(parameter, in: arguments) { continue }
      if bound.value(of: parameter) != nil { throw BindingFault.alreadyBound(parameter.name).at(argument) }
      try bind(value.orNull, to: parameter, argument)
    }
  }

  /// The parameter of a name: exact, by alias, or by an unambiguous beginning; nil if there is none.
  private func find(_ name: ShellString, _ argument: Argument) throws(ShellError) -> ParameterInfo? {
    if let exact = table.parameters.first(where: { $0.isNamed(name) }) { return exact }
    let candidates = table.candidates(beginning: name)
    guard candidates.count > 1 else { return candidates.first }
    // Observed in PowerShell 7.6.5: one of the command's own wins over common ones of the same beginning.
    let own = candidates.filter { candidate in table.own.contains { $0 === candidate } }
    if own.count == 1 { return own[0] }
    throw BindingFault.ambiguousParameter(name, candidates.map(\.name)).at(argument)
  }

  /// Whether an argument outside of any splatted table names a parameter: that one wins.
  private func isExplicit(_ parameter: ParameterInfo, in arguments: [Argument]) throws(ShellError) -> Bool {
    for argument in arguments where !argument.isSplatted {
      if let name = argument.name, try find(name, argument) === parameter { return true }
    }
    return false
  }

  /// Converts, validates and stores an argument; the sets narrow to the parameter's.
  mutating func bind(_ value: Value, to parameter: ParameterInfo, _ argument: Argument?) throws(ShellError) {
    if call?.context.expectsInput == true, parameter.takesPipeline,
      case .block(let block) = value.base.payload,
      parameter.type !== TypeInfo.scriptBlock, parameter.accepted !== TypeInfo.object
    {
      delayed.append((parameter, block))
      bound.set(parameter, value)
      if parameter.setBits != .max { sets &= parameter.setBits }
      return
    }
    let converted: Value
    do throws(ShellError) {
      converted = try ArgumentConversion.convert(value, parameter, in: table, sets: sets, engine)
    } catch {
      throw BindingErrors.placed(error, at: argument?.valueExtent ?? argument?.extent)
    }
    bound.set(parameter, converted)
    if parameter.setBits != .max { sets &= parameter.setBits }
  }

  // MARK: The rest

  /// Gives what is left to the parameter that takes remaining arguments.
  private mutating func bindRemaining() throws(ShellError) {
    guard !rest.isEmpty else { return }
    let takers = table.parameters.filter { parameter in
      bound.value(of: parameter) == nil && parameter.setBits & sets != 0
        && parameter.entry(in: sets, of: table)?.takesRemainingArguments == true
    }
    guard let taker = takers.first else { return }
    if takers.count > 1 { throw BindingFault.ambiguousSet.error() }
    var values: [Value] = []
    for argument in rest {
      if let name = argument.name { values.append(.string(ShellString.concatenate(.from("-"), name))) }
      if let value = argument.value { values.append(value.orNull) }
    }
    let first = rest.first
    rest = []
    // One collection alone is taken as the list itself.
    if values.count == 1, case .array = values[0].base.payload {
      return try bind(values[0], to: taker, first)
    }
    let isPlain = taker.type === TypeInfo.object && taker.slot >= 0
    try bind(isPlain ? .object(ListObject(values, type: .objectList)) : .array(values), to: taker, first)
  }

  /// `$args` of a simple function takes what is left; an advanced command refuses it.
  private mutating func requireNothingLeft() throws(ShellError) {
    guard table.isAdvanced else {
      for argument in rest {
        if let name = argument.name { bound.remaining.append(Binder.parameterName(name, argument)) }
        if let value = argument.value { bound.remaining.append(value.orNull) }
      }
      return
    }
    guard let first = rest.first else { return }
    if let name = first.name { throw BindingFault.unknownParameter(name).at(first) }
    throw BindingFault.noPosition(try Conversion.text(first.value ?? .null, engine)).error()
  }

  /// A name in `$args`: a string that splats as a name again.
  private static func parameterName(_ name: ShellString, _ argument: Argument) -> Value {
    var text = TextBuilder()
    text.append("-")
    text.append(name)
    if argument.value != nil, argument.keepsColon { text.append(":") }
    return Value(.boxed(BoxedValue(.string(text.finish()), isParameterName: true)))
  }
}
