/// Binds pipeline input to the parameters that take it.
package final class PipelineBinder {
  /// Parameters that may be bound from the pipeline in this call.
  package let fromPipeline: [ParameterInfo]
  private let bound: BoundParameters
  private let table: ParameterTable
  private let sets: UInt32
  private let call: CommandCall
  /// `fromPipeline`, parameters of the default set first.
  private let ordered: [ParameterInfo]
  /// The one parameter that takes input, if it takes it by value only.
  private let sole: ParameterInfo?
  /// Parameters that may be missing once an input is bound.
  private let mandatory: [ParameterInfo]
  private let delayed: [(parameter: ParameterInfo, block: ScriptBlock)]
  /// Whether input goes through the binder: a simple function without parameters for it finds it in `$input`.
  let takesInput: Bool

  init(_ binding: Binding, _ table: ParameterTable, _ call: CommandCall) {
    (bound, sets, self.table, self.call) = (binding.bound, binding.sets, table, call)
    delayed = binding.delayed
    takesInput = call.context.expectsInput && (table.isAdvanced || table.takesPipeline)
    fromPipeline =
      call.context.expectsInput
      ? table.own.filter { parameter in
        parameter.setBits & binding.sets != 0 && binding.bound.value(of: parameter) == nil
          && parameter.sets.contains { !$0.pipeline.isEmpty }
      } : []
    let inDefaultSet = fromPipeline.filter { $0.setBits & table.defaultSetBit != 0 }
    ordered =
      table.defaultSetBit == 0
      ? fromPipeline : inDefaultSet + fromPipeline.filter { $0.setBits & table.defaultSetBit == 0 }
    sole =
      delayed.isEmpty && fromPipeline.count == 1
        && fromPipeline[0].sets.allSatisfy { $0.pipeline == .byValue }
      ? fromPipeline[0] : nil
    mandatory = table.own.filter { $0.sets.contains { $0.isMandatory } }
  }

  /// What one input binds to; nil if it binds to nothing.
  ///
  /// By value before by property name, without conversion before with it (PowerShell's documented order).
  func bind(_ input: Value, _ engine: Engine) throws(ShellError) -> [(
    parameter: ParameterInfo, value: Value
  )]? {
    if let sole { return try bind(input, to: sole, engine) }
    for parameter in fromPipeline { bound.remove(parameter) }
    var possible = sets
    var found = try runDelayed(input, possible, engine)
    try bindByValue(input, converting: false, &found, &possible, engine)
    try bindByName(input, converting: false, &found, &possible, engine)
    if found.count == delayed.count {
      try bindByValue(input, converting: true, &found, &possible, engine)
      try bindByName(input, converting: true, &found, &possible, engine)
    } else {
      try bindByName(input, converting: true, &found, &possible, engine)
    }
    guard !found.isEmpty else { return nil }
    for entry in found { bound.set(entry.parameter, entry.value) }
    try resolve(possible)
    return found
  }

  /// Binds an input to the only parameter that takes any.
  private func bind(
    _ input: Value, to parameter: ParameterInfo, _ engine: Engine
  ) throws(ShellError) -> [(parameter: ParameterInfo, value: Value)]? {
    bound.remove(parameter)
    guard let value = try accept(input, parameter, true, sets, engine) else { return nil }
    bound.set(parameter, value)
    try resolve(parameter.setBits == .max ? sets : sets & parameter.setBits)
    return [(parameter, value)]
  }

  /// Script blocks that stand for arguments (`-NewName { … }`) run for each input.
  private func runDelayed(
    _ input: Value, _ possible: UInt32, _ engine: Engine
  ) throws(ShellError) -> [(parameter: ParameterInfo, value: Value)] {
    var found: [(parameter: ParameterInfo, value: Value)] = []
    for entry in delayed {
      let result: Value
      do throws(ShellError) {
        result = try BlockRun.callResult(entry.block, item: input, arguments: [], engine)
      } catch {
        guard let record = error.record else { throw error }
        throw BindingErrors.complete(
          BindingFault.delayedFailed(entry.parameter.name, reason: String(record.message)).error(), call)
      }
      do throws(ShellError) {
        let value = try ArgumentConversion.convert(
          result.orNull, entry.parameter, in: table, sets: possible, engine)
        found.append((entry.parameter, value))
      } catch { throw BindingErrors.complete(error, call) }
    }
    return found
  }

  private func isFree(
    _ parameter: ParameterInfo, _ kind: PipelineInput, _ found: [(parameter: ParameterInfo, value: Value)],
    _ possible: UInt32
  ) -> Bool {
    parameter.setBits & possible != 0 && !found.contains { $0.parameter === parameter }
      && parameter.sets.contains { entry in
        entry.pipeline.contains(kind) && (entry.set.map { table.bit(of: $0) & possible != 0 } ?? true)
      }
  }

  private func bindByValue(
    _ input: Value, converting: Bool, _ found: inout [(parameter: ParameterInfo, value: Value)],
    _ possible: inout UInt32, _ engine: Engine
  ) throws(ShellError) {
    for parameter in ordered where isFree(parameter, .byValue, found, possible) {
      guard let value = try accept(input, parameter, converting, possible, engine) else { continue }
      found.append((parameter, value))
      if parameter.setBits != .max { possible &= parameter.setBits }
    }
  }

  private func bindByName(
    _ input: Value, converting: Bool, _ found: inout [(parameter: ParameterInfo, value: Value)],
    _ possible: inout UInt32, _ engine: Engine
  ) throws(ShellError) {
    for parameter in ordered where isFree(parameter, .byPropertyName, found, possible) {
      guard let property = try property(of: input, for: parameter, engine),
        let value = try accept(property, parameter, converting, possible, engine)
      else { continue }
      found.append((parameter, value))
      if parameter.setBits != .max { possible &= parameter.setBits }
    }
  }

  private func property(
    of input: Value, for parameter: ParameterInfo, _ engine: Engine
  ) throws(ShellError) -> Value? {
    for name in [parameter.name] + parameter.aliases {
      if let value = try Members.propertyIfPresent(name, of: input, engine) { return value }
    }
    return nil
  }

  /// The value as the parameter takes it; nil if it does not fit.
  ///
  /// A validation that refuses it is an error.
  private func accept(
    _ value: Value, _ parameter: ParameterInfo, _ converting: Bool, _ possible: UInt32, _ engine: Engine
  ) throws(ShellError) -> Value? {
    if !converting, !ArgumentConversion.needsNone(value, parameter.accepted) { return nil }
    do throws(ShellError) {
      return try ArgumentConversion.convert(value, parameter, in: table, sets: possible, engine)
    } catch {
      guard error.record?.isValidation != true else { throw BindingErrors.complete(error, call) }
      return nil
    }
  }

  /// Once the first input is bound the set is known; what is mandatory in it must be there.
  private func resolve(_ possible: UInt32) throws(ShellError) {
    var chosen = possible
    if chosen.nonzeroBitCount > 1 {
      let complete = table.completeSets(among: chosen, bound)
      if chosen & table.defaultSetBit != 0, complete == 0 || complete & table.defaultSetBit != 0 {
        chosen = table.defaultSetBit
      } else if complete.nonzeroBitCount == 1 {
        chosen = complete
      }
    }
    bound.parameterSet = chosen.nonzeroBitCount == 1 ? table.name(ofBit: chosen) : nil
    if mandatory.isEmpty { return }
    let missing = mandatory.filter { parameter in
      parameter.setBits & chosen != 0 && bound.value(of: parameter) == nil
        && parameter.entry(in: chosen, of: table)?.isMandatory == true
    }
    guard missing.isEmpty else {
      throw BindingErrors.complete(BindingFault.missingMandatory(missing.map(\.name)).error(), call)
    }
  }
}
