/// Runs a script block or function as a stage: its scope lives on the heap from begin to clean.
///
/// The frame is reached through a pointer, never as a property: a block that calls back into its own pipeline must not trap.
final class FunctionStage: Stage {
  private let block: ScriptBlock
  private let code: Code
  private let call: CommandCall
  private let binding: Binding
  private let binder: PipelineBinder
  private let scope: ScopePointer
  private let frame: UnsafeMutablePointer<Frame>
  private let invocation: InvocationInfo
  private var input: [Value] = []
  private var hasBegun = false

  static func make(_ call: CommandCall, _ block: ScriptBlock, _ engine: Engine) throws(ShellError) -> Stage {
    if call.invocation == .dot { return try DottedStage(call, block, engine) }
    let code = block.window
    return FunctionStage(call, block, code, try Binder.bind(call, to: code.parameters, engine), engine)
  }

  private init(_ call: CommandCall, _ block: ScriptBlock, _ code: Code, _ binding: Binding, _ engine: Engine)
  {
    (self.call, self.block, self.code, self.binding) = (call, block, code, binding)
    binder = PipelineBinder(binding, code.parameters, call)
    scope = .allocate(capacity: 1)
    let locals = UnsafeMutablePointer<Value>.allocate(capacity: max(code.slotCount, 1))
    locals.initialize(repeating: .unset, count: code.slotCount)
    scope.initialize(
      to: Scope(
        parent: block.session.current, caller: call.caller, locals: locals,
        codeReference: .passUnretained(code),
        sessionReference: .passUnretained(block.session), position: 0, strictMode: .inherited, isTable: false,
        streamsReference: .passUnretained(call.streams ?? call.caller.pointee.streams), extra: ScopeExtra()))
    invocation = call.makeInvocation()
    invocation.bound = binding.bound
    scope.pointee.extra?.call = CallRecord(
      command: call.command, bound: binding.bound, invocation: invocation)
    frame = .allocate(capacity: 1)
    frame.initialize(to: Frame(scope: scope, engine: engine, sink: call.downstream))
    code.activeCalls.pointee &+= 1
    super.init(downstream: call.downstream, engine: engine)
  }

  deinit {
    code.activeCalls.pointee &-= 1
    frame.deinitialize(count: 1)
    frame.deallocate()
    Release.flat(scope.pointee.locals, count: code.slotCount)
    scope.pointee.locals.deallocate()
    scope.deinitialize(count: 1)
    scope.deallocate()
  }

  override func begin() throws(ShellError) {
    hasBegun = true
    try inside { (frame) throws(ShellError) in
      try fill(&frame)
      if let begin = code.begin { try run(begin, &frame) }
    }
  }

  override func write(_ value: consuming Value) throws(ShellError) {
    guard let process = code.process else {
      if binder.fromPipeline.isEmpty { return input.append(value) }
      // Without a process block only the last input stays bound.
      input.append(value)
      return try inside { (frame) throws(ShellError) in try bindInput(input[input.count - 1], &frame) }
    }
    let value = consume value
    try inside { (frame) throws(ShellError) in
      try bindInput(value, &frame)
      set(WellKnown.underscore, value, &frame)
      set(WellKnown.input, .array([value]), &frame)
      try run(process, &frame)
    }
  }

  override func processWithoutInput() throws(ShellError) {
    guard let process = code.process else { return }
    try inside { (frame) throws(ShellError) in try run(process, &frame) }
  }

  override func end() throws(ShellError) {
    guard let end = code.end else { return }
    try inside { (frame) throws(ShellError) in
      if code.process == nil { set(WellKnown.input, .array(input), &frame) }
      try run(end, &frame)
    }
  }

  override func clean() {
    guard hasBegun, let clean = code.clean else { return }
    try? inside { (frame) throws(ShellError) in try run(clean, &frame) }
  }

  // MARK: Running

  /// Makes the scope current for its session while a part of the block runs.
  private func inside(_ body: (inout Frame) throws(ShellError) -> Void) throws(ShellError) {
    guard !engine.isNativeStackLow else { throw engine.state.pointee.refusal() }
    let outer = block.session.current
    block.session.current = scope
    defer { block.session.current = outer }
    try body(&frame.pointee)
  }

  private func run(_ node: Node, _ frame: inout Frame) throws(ShellError) {
    let completion = try node.exec(&frame)
    guard completion == .normal || completion == .return else { throw ShellError.signal(for: completion) }
  }

  /// Puts the bound arguments into their slots, then the defaults of the others.
  private func fill(_ frame: inout Frame) throws(ShellError) {
    for entry in binding.bound.entries where entry.parameter.slot >= 0 {
      frame.locals[entry.parameter.slot] = entry.value.withoutTokenText
    }
    if let underscore = call.underscore { set(WellKnown.underscore, underscore.wrapped, &frame) }
    CallVariables.set(binding, invocation, code, in: scope, engine)
    for parameter in code.parameters.own where frame.locals[parameter.slot].isUnset {
      frame.locals[parameter.slot] = try initialValue(of: parameter, &frame)
    }
  }

  /// What a parameter is while nothing is bound to it: its default, else what its type starts with.
  private func initialValue(of parameter: ParameterInfo, _ frame: inout Frame) throws(ShellError) -> Value {
    guard let item = code.defaults.first(where: { $0.slot == parameter.slot }) else {
      return Conversion.initialValue(of: parameter.type)
    }
    return try item.value.eval(&frame).orNull
  }

  private func bindInput(_ value: Value, _ frame: inout Frame) throws(ShellError) {
    guard let entries = try binder.bind(value, engine) else { return }
    for parameter in binder.fromPipeline {
      frame.locals[parameter.slot] = try initialValue(of: parameter, &frame)
    }
    for entry in entries { frame.locals[entry.parameter.slot] = entry.value }
  }

  private func set(_ symbol: Symbol, _ value: Value, _ frame: inout Frame) {
    if let slot = code.slotIndex(symbol) {
      frame.locals[slot] = value
    } else {
      frame.scope.slotForAssignment(symbol).pointee = value
    }
  }
}

/// Runs a dotted block as a stage: in the caller's scope, its variables resolved at entry.
final class DottedStage: Stage {
  private let block: ScriptBlock
  private let code: Code
  private let binding: Binding
  private let call: CommandCall
  private var input: [Value] = []

  init(_ call: CommandCall, _ block: ScriptBlock, _ engine: Engine) throws(ShellError) {
    (self.block, self.call, code) = (block, call, block.linked)
    binding = try Binder.bind(call, to: code.parameters, engine)
    super.init(downstream: call.downstream, engine: engine)
  }

  override func write(_ value: consuming Value) { input.append(value) }
  override func processWithoutInput() {}

  override func end() throws(ShellError) {
    let completion = try LinkedCall.run(
      code, in: call.caller, engine, sink: downstream,
      prepare: LinkedCall.preparation(code, binding, call.makeInvocation(), engine))
    guard completion == .normal || completion == .return else { throw ShellError.signal(for: completion) }
  }
}
