/// What binding the words of a call came to.
package struct Binding {
  package var bound = BoundParameters()
  package var common = CommonParameters()
}

/// Binds the words of a call to a command's parameters: by name, then by position, then the rest.
package enum Binder {
  /// Binds a call's arguments; throws the binding errors of PowerShell.
  package static func bind(_ call: CommandCall, to table: ParameterTable, _ engine: Engine) throws(ShellError)
    -> Binding
  {
    try bind(call.arguments, to: table, engine)
  }

  /// Binds arguments that no call site wrote: those of the command line.
  package static func bind(_ arguments: [Argument], to table: ParameterTable, _ engine: Engine)
    throws(ShellError)
    -> Binding
  {
    var binding = Binding()
    var positional: [Argument] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      guard let name = argument.name else {
        positional.append(argument)
        continue
      }
      guard let parameter = find(name, table) else {
        guard !table.isAdvanced else { throw BindingFault.unknownParameter(name).error() }
        binding.bound.remaining.append(.string(ShellString.concatenate(ShellString.from("-"), name)))
        if let value = argument.value { binding.bound.remaining.append(value) }
        continue
      }
      var value = argument.value
      if value == nil, !argument.isSplatted {
        if parameter.isSwitch {
          value = .true
        } else if index < arguments.count, arguments[index].name == nil {
          value = arguments[index].value
          index += 1
        }
      }
      guard let value else { throw BindingFault.missingArgument(parameter.name).error() }
      binding.bound.set(parameter, try convert(value, parameter, engine))
    }
    try bindPositional(positional, table, &binding, engine)
    return binding
  }

  private static func bindPositional(
    _ arguments: [Argument], _ table: ParameterTable, _ binding: inout Binding, _ engine: Engine
  ) throws(ShellError) {
    var free = table.parameters.filter { binding.bound.value(of: $0) == nil && $0.sets[0].position != nil }
    free.sort { ($0.sets[0].position ?? 0) < ($1.sets[0].position ?? 0) }
    var rest: [Value] = []
    for argument in arguments {
      let value = (argument.value ?? .null).orNull
      if let next = free.first(where: { !$0.sets[0].takesRemainingArguments }) {
        binding.bound.set(next, try convert(value, next, engine))
        free.removeAll { $0 === next }
      } else {
        rest.append(value)
      }
    }
    if !rest.isEmpty, let taker = table.parameters.first(where: { $0.sets[0].takesRemainingArguments }),
      binding.bound.value(of: taker) == nil
    {
      binding.bound.set(taker, try convert(rest.count == 1 ? rest[0] : .array(rest), taker, engine))
      rest = []
    }
    guard rest.isEmpty || !table.isAdvanced else {
      throw BindingFault.noPosition(Conversion.plainText(rest[0])).error()
    }
    binding.bound.remaining += rest
  }

  /// The parameter that a name or an unambiguous beginning of one stands for.
  static func find(_ name: ShellString, _ table: ParameterTable) -> ParameterInfo? {
    if let exact = table.parameters.first(where: { parameter in
      ShellString.equalIgnoringCase(parameter.name, name)
        || parameter.aliases.contains { ShellString.equalIgnoringCase($0, name) }
    }) {
      return exact
    }
    let candidates = table.parameters.filter {
      $0.name.count >= name.count && ShellString.equalIgnoringCase($0.name.slice(0..<name.count), name)
    }
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// The argument as the parameter's type and attributes make it.
  static func convert(_ value: Value, _ parameter: ParameterInfo, _ engine: Engine) throws(ShellError)
    -> Value
  {
    var value = value.orNull
    if parameter.type !== TypeInfo.object { value = try Conversion.toParameter(value, parameter, engine) }
    for attribute in parameter.attributes { value = try attribute.apply(value, to: parameter, engine) }
    return value
  }
}

/// Binds pipeline input to the parameters that take it.
package final class PipelineBinder {
  /// Parameters that may be bound from the pipeline in this call.
  package let fromPipeline: [ParameterInfo]
  private let bound: BoundParameters
  private let table: ParameterTable

  init(_ bound: BoundParameters, _ table: ParameterTable, _ call: CommandCall) {
    (self.bound, self.table) = (bound, table)
    fromPipeline =
      call.context.expectsInput
      ? table.parameters.filter { $0.sets.contains { !$0.pipeline.isEmpty } && bound.value(of: $0) == nil }
      : []
  }

  /// What one input binds to; nil if it binds to nothing.
  func bind(_ input: Value, _ engine: Engine) throws(ShellError) -> [(
    parameter: ParameterInfo, value: Value
  )]? {
    for parameter in fromPipeline where parameter.sets.contains(where: { $0.pipeline.contains(.byValue) }) {
      let value = try Binder.convert(input, parameter, engine)
      bound.set(parameter, value)
      return [(parameter, value)]
    }
    return nil
  }

  /// Throws if a mandatory parameter was left out and no pipeline can give it.
  func requireMandatory(_ engine: Engine) throws(ShellError) {
    for parameter in table.parameters where parameter.sets[0].isMandatory && bound.value(of: parameter) == nil
    {
      throw BindingFault.missingMandatory(parameter.name).error()
    }
  }
}
