import Syntax

/// Compiled code of a method, a constructor or initialisers: its body, and the slots of `$this` and the parameters.
final class MemberCode {
  struct Parameter {
    let slot: Int
    /// The type that assignments in the body convert to; nil where none can happen.
    let constraint: TypeConstraint?
    let name: ShellString
  }

  let code: Code
  let body: Node
  let parameters: [Parameter]
  let thisSlot: Int
  /// The arguments that a constructor hands to the base class's, and where they stand.
  let baseArguments: NodeList
  let basePoint: Int32

  init(
    _ code: Code, _ body: Node, _ parameters: [Parameter], thisSlot: Int, baseArguments: [Node],
    basePoint: Int32
  ) {
    (self.code, self.body, self.parameters, self.thisSlot) = (code, body, parameters, thisSlot)
    (self.baseArguments, self.basePoint) = (NodeList(baseArguments), basePoint)
  }

  deinit { baseArguments.deallocate() }
}

extension MemberCode {
  /// Runs something in a window of its own: slots unset, arguments and `$this` in theirs.
  ///
  /// Members write no output. An error ends the member, as inside of `try`: the statement that called it reports it.
  func inWindow<Result>(
    this: Value, _ arguments: UnsafeMutableBufferPointer<Value>, _ session: SessionState,
    _ caller: ScopePointer,
    _ streams: StreamSet, _ engine: Engine, _ body: (inout Frame) throws(ShellError) -> Result
  ) throws(ShellError) -> Result {
    let state = engine.state
    let scope = try FunctionCall.push(code.slotCount, state)
    let locals = FunctionCall.locals(of: scope)
    locals[thisSlot] = this
    for (index, parameter) in parameters.enumerated() where index < arguments.count {
      locals[parameter.slot] = parameter.stored(arguments[index])
    }
    let current = session.currentPointer
    let outer = current.pointee
    scope.initialize(
      to: Scope(
        parent: outer, caller: caller, locals: locals, codeReference: .passUnretained(code),
        sessionReference: .passUnretained(session), position: 0, strictMode: .inherited, isTable: false,
        streamsReference: .passUnretained(streams), extra: nil))
    current.pointee = scope
    let handlers = state.pointee.handlersAround
    state.pointee.handlersAround = handlers + 1
    defer {
      state.pointee.handlersAround = handlers
      current.pointee = outer
      if scope.pointee.extra != nil { scope.pointee.extra = nil }
      FunctionCall.pop(scope, code.slotCount, state)
    }
    var frame = Frame(scope: scope, engine: engine, sink: MemberCode.nowhere)
    return try body(&frame)
  }

  nonisolated(unsafe) private static let nowhere: Sink = NullSink()
}

extension MemberCode.Parameter {
  /// What the parameter's slot holds: the value, or a variable that converts what the body assigns.
  @inline(__always)
  func stored(_ value: Value) -> Value {
    guard let constraint else { return value }
    return Value(.cell(Variable(name, value, constraints: [constraint])))
  }
}

/// Initialisers of a class's properties, instance or static ones.
final class InitializerCode {
  private let code: MemberCode
  private let steps: [(property: PropertyMember, value: Node, point: Int32)]

  init(_ code: MemberCode, _ steps: [(property: PropertyMember, value: Node, point: Int32)]) {
    (self.code, self.steps) = (code, steps)
  }

  /// Sets every property that has an initialiser, in order; attributes and types are minded.
  func run(_ this: Value, _ session: SessionState, _ engine: Engine) throws(ShellError) {
    let streams = session.current.pointee.streams
    let steps = steps
    try code.inWindow(this: this, NoArguments.buffer, session, session.current, streams, engine) {
      (frame) throws(ShellError) in
      for step in steps {
        frame.scope.pointee.position = step.point
        let value = try step.value.eval(&frame).orNull
        let converted = try PropertyStore.converted(value, step.property, frame.engine)
        try step.property.set(converted, on: this, frame.engine)
      }
    }
  }
}
