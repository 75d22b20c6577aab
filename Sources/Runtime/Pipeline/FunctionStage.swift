/// Runs a script block, function or script file as a stage.
final class FunctionStage: Stage {
  private let place: BlockPlace
  private let code: Code
  private let call: CommandCall
  private let binding: Binding
  private let binder: PipelineBinder
  private let context: InvocationContext
  private var input: [Value] = []
  @exclusivity(unchecked) private var hasBegun = false
  /// Whether `exit` ended the script file that this runs.
  @exclusivity(unchecked) private var hasExited = false
  /// The slot of `$_`, and those of automatic variables that the block names.
  private let underscore: UnsafeMutablePointer<Value>
  private let inputSlot: UnsafeMutablePointer<Value>?
  private let boundSlot: UnsafeMutablePointer<Value>?

  static func make(_ call: CommandCall, _ block: ScriptBlock, _ engine: Engine) throws(ShellError) -> Stage {
    try FunctionStage(call, block, block.session, call.invocation == .dot ? .dotted : .call, engine)
  }

  /// A script file: its scope is the caller's with `.`, else one of its own in the caller's session.
  static func make(_ call: CommandCall, _ script: ExternalScriptInfo, _ engine: Engine) throws(ShellError)
    -> Stage
  {
    let session = call.caller.pointee.session
    let block = try script.block(in: session)
    return try FunctionStage(call, block, session, call.invocation == .dot ? .dotted : .script, engine)
  }

  private init(
    _ call: CommandCall, _ block: ScriptBlock, _ session: SessionState, _ kind: BlockPlace.Kind,
    _ engine: Engine
  ) throws(ShellError) {
    self.call = call
    code = kind == .call ? block.window : block.linked
    binding = try Binder.bind(call, to: code.parameters, engine)
    binder = PipelineBinder(binding, code.parameters, call)
    context = try InvocationContext(call, binding, engine)
    place = BlockPlace(
      kind, code, session, call, streams: context.bodyStreams(in: session), sink: context.output, engine)
    underscore = place.slot(WellKnown.underscore)
    inputSlot = code.names(WellKnown.input) ? place.slot(WellKnown.input) : nil
    boundSlot = code.names(WellKnown.psBoundParameters) ? place.slot(WellKnown.psBoundParameters) : nil
    super.init(downstream: context.output, engine: engine)
    if kind != .dotted {
      context.bodyScope = place.scope
      place.scope.pointee.extra?.call = CallRecord(
        command: call.command, bound: binding.bound, invocation: context.invocation)
    }
  }

  deinit { context.bodyScope = nil }

  override func join(_ pipeline: PipelineRun, at place: Int) {
    (context.pipeline, context.place) = (pipeline, place)
  }

  override func begin() throws(ShellError) {
    guard !hasBegun else { return }
    hasBegun = true
    try inside { (frame) throws(ShellError) in
      try fill(&frame)
      if let begin = code.begin { try place.run(begin, &frame) }
    }
  }

  override func write(_ value: consuming Value) throws(ShellError) {
    // What a stage above writes at its own begin comes before this one's turn.
    try begin()
    guard let process = code.process else {
      if !binder.takesInput { return input.append(value) }
      // Without a process block only the last input stays bound.
      input.append(value)
      return try inside { (frame) throws(ShellError) in _ = try bindInput(input[input.count - 1], &frame) }
    }
    let value = consume value
    try inside { (frame) throws(ShellError) in
      guard try bindInput(value, &frame) else { return }
      underscore.pointee = value
      inputSlot?.pointee = .array([value])
      try place.run(process, &frame)
    }
  }

  override func processWithoutInput() throws(ShellError) {
    guard let process = code.process else { return }
    try inside { (frame) throws(ShellError) in try place.run(process, &frame) }
  }

  override func end() throws(ShellError) {
    guard let end = code.end else { return }
    try inside { (frame) throws(ShellError) in
      if code.process == nil, call.input.isEmpty { inputSlot?.pointee = .object(InputEnumerator(input)) }
      try place.run(end, &frame)
    }
  }

  override func clean() {
    defer { context.finish() }
    guard hasBegun, let clean = code.clean else { return }
    try? inside { (frame) throws(ShellError) in try place.run(clean, &frame) }
  }
}

extension FunctionStage {
  /// Runs a part of the block; `exit` ends a script file and no more.
  private func inside(_ body: (inout Frame) throws(ShellError) -> Void) throws(ShellError) {
    guard !hasExited else { return }
    // What the body's own commands did to `$?` stays in the body.
    let before = engine.lastSucceeded
    do throws(ShellError) {
      try place.inside(body)
      engine.lastSucceeded = before && !context.hasFailed
    } catch {
      if let record = error.record { context.collect(record) }
      if error.kind == .terminating, error.pipeline == ObjectIdentifier(context), let record = error.record {
        throw ShellError(record)
      }
      guard error.kind == .exit, call.command is ExternalScriptInfo else { throw error }
      hasExited = true
      engine.endScript(status: engine.pendingExit)
    }
  }

  /// Puts the bound arguments into their slots, then the defaults of the others.
  private func fill(_ frame: inout Frame) throws(ShellError) {
    for entry in binding.bound.entries where entry.parameter.slot >= 0 {
      place.slot(entry.parameter.slot).pointee = entry.parameter.stored(entry.value.withoutTokenText)
    }
    if !call.input.isEmpty { inputSlot?.pointee = .object(InputEnumerator(call.input)) }
    if let item = call.underscore { underscore.pointee = item.wrapped }
    CallVariables.set(binding, context, code, in: place.scope, engine)
    for parameter in code.parameters.own where binding.bound.value(of: parameter) == nil {
      place.slot(parameter.slot).pointee = parameter.stored(try code.initialValue(of: parameter, &frame))
    }
  }

  /// Binds one input; false if it was refused, which is told and ends nothing.
  private func bindInput(_ value: Value, _ frame: inout Frame) throws(ShellError) -> Bool {
    guard binder.takesInput else { return true }
    let entries: [(parameter: ParameterInfo, value: Value)]
    do throws(ShellError) {
      guard let bound = try binder.bind(value, engine) else {
        throw BindingFault.inputNotBound.error(target: value)
      }
      entries = bound
    } catch {
      guard error.isError else { throw error }
      try context.report(error)
      return false
    }
    for parameter in binder.fromPipeline
    where code.hasDefault(parameter) || !entries.contains(where: { $0.parameter === parameter }) {
      place.slot(parameter.slot).pointee = parameter.stored(try code.initialValue(of: parameter, &frame))
    }
    for entry in entries where entry.parameter.slot >= 0 {
      place.slot(entry.parameter.slot).pointee = entry.parameter.stored(entry.value)
    }
    boundSlot?.pointee = .table(CallVariables.dictionary(of: binding.bound))
    return true
  }
}

extension Code {
  /// Whether a parameter has a default to evaluate.
  func hasDefault(_ parameter: ParameterInfo) -> Bool { defaults.contains { $0.slot == parameter.slot } }

  /// What a parameter is while nothing is bound to it: its default, else what its type starts with.
  func initialValue(of parameter: ParameterInfo, _ frame: inout Frame) throws(ShellError) -> Value {
    guard let item = defaults.first(where: { $0.slot == parameter.slot }) else {
      return Conversion.initialValue(of: parameter.type)
    }
    let value = try item.value.eval(&frame).orNull
    return parameter.type === TypeInfo.object
      ? value : try Conversion.toVariable(value, parameter.type, frame.engine)
  }
}

extension ParameterInfo {
  /// The value as the parameter's variable holds it: with the type and the validations that later assignments go through.
  func stored(_ value: Value) -> Value {
    let constraints = variableConstraints
    if constraints.isEmpty { return value }
    return Value(.cell(Variable(name, value, constraints: constraints)))
  }
}

extension Engine {
  /// What an ended script file leaves behind: `$LASTEXITCODE` and `$?`.
  func endScript(status: Int32) {
    global.top.slotForAssignment(WellKnown.lastExitCode).pointee = .int(status)
    lastSucceeded = status == 0
  }
}
