/// Where a block's variables live while it runs as a stage: a window of its own, a script's table scope, or a scope that
/// is there already.
///
/// The frame is reached through a pointer, never as a property: a block that calls back into its own pipeline must not trap.
final class BlockPlace {
  enum Kind {
    /// A function or block: a window of slots.
    case call
    /// A script file: a table scope, which `$script:` means.
    case script
    /// `.`: the caller's scope.
    case dotted
  }

  let kind: Kind
  let code: Code
  let scope: ScopePointer
  let frame: UnsafeMutablePointer<Frame>
  private let session: SessionState
  private let engine: Engine
  private let links: UnsafeMutablePointer<UnsafeMutablePointer<Value>>?
  /// Streams that redirections gave a dotted block, for as long as it runs.
  private let streams: StreamSet?
  /// While a dotted block rests, the values of its own automatic variables; while it runs, those of the caller's.
  @exclusivity(unchecked) private var exchanged: [(slot: UnsafeMutablePointer<Value>, value: Value)] = []

  init(
    _ kind: Kind, _ code: Code, _ session: SessionState, _ call: CommandCall, streams: StreamSet?,
    sink: Sink, _ engine: Engine
  ) {
    (self.kind, self.code, self.session, self.engine) = (kind, code, session, engine)
    self.streams = streams
    scope =
      kind == .dotted
      ? session.current
      : BlockPlace.makeScope(kind, code, session, call, streams ?? call.caller.pointee.streams)
    frame = .allocate(capacity: 1)
    frame.initialize(to: Frame(scope: scope, engine: engine, sink: sink))
    if code.layout == .linked {
      let made = UnsafeMutablePointer<UnsafeMutablePointer<Value>>.allocate(capacity: max(code.slotCount, 1))
      for (index, symbol) in code.slots.enumerated() { made[index] = scope.slotForAssignment(symbol) }
      links = made
    } else {
      links = nil
    }
    frame.pointee.links = links
    if kind == .dotted { exchanged = ownVariables() }
    code.activeCalls.pointee &+= 1
  }

  deinit {
    code.activeCalls.pointee &-= 1
    frame.deinitialize(count: 1)
    frame.deallocate()
    links?.deallocate()
    guard kind != .dotted else { return }
    Release.flat(scope.pointee.locals, count: kind == .call ? code.slotCount : 0)
    scope.pointee.locals.deallocate()
    scope.deinitialize(count: 1)
    scope.deallocate()
  }

  private static func makeScope(
    _ kind: Kind, _ code: Code, _ session: SessionState, _ call: CommandCall, _ streams: StreamSet
  ) -> ScopePointer {
    let scope = ScopePointer.allocate(capacity: 1)
    let slotCount = kind == .call ? code.slotCount : 0
    let locals = UnsafeMutablePointer<Value>.allocate(capacity: max(slotCount, 1))
    locals.initialize(repeating: .unset, count: slotCount)
    scope.initialize(
      to: Scope(
        parent: session.current, caller: call.caller, locals: locals,
        codeReference: kind == .call ? .passUnretained(code) : nil,
        sessionReference: .passUnretained(session), position: 0, strictMode: .inherited,
        isTable: kind == .script, streamsReference: .passUnretained(streams), extra: ScopeExtra()))
    return scope
  }
}

extension BlockPlace {
  /// The slot of one of the code's variables.
  func slot(_ index: Int) -> UnsafeMutablePointer<Value> { links?[index] ?? frame.pointee.locals + index }

  /// The slot of a name, made if the code has none.
  func slot(_ symbol: Symbol) -> UnsafeMutablePointer<Value> {
    if let index = code.slotIndex(symbol) { return frame.pointee.locals + index }
    return scope.slotForAssignment(symbol)
  }

  /// Runs a part of the block: its scope is current for its session, its streams are in force.
  func inside(_ body: (inout Frame) throws(ShellError) -> Void) throws(ShellError) {
    try engine.enterCall()
    defer { engine.leaveCall() }
    let outer = session.current
    // What fails inside a block is not the failure of the command that runs it.
    let succeeded = engine.lastSucceeded
    session.current = scope
    let before = enter()
    exchange()
    defer {
      exchange()
      leave(before)
      session.current = outer
      engine.lastSucceeded = succeeded
    }
    try body(&frame.pointee)
  }

  /// Runs a block's node; a completion other than its own end or `return` leaves as a signal.
  func run(_ node: Node, _ frame: inout Frame) throws(ShellError) {
    let completion = try node.exec(&frame)
    guard completion == .normal || completion == .return else { throw ShellError.signal(for: completion) }
  }

  private struct Outer {
    let code: Unmanaged<Code>?
    let position: Int32
    let streams: Unmanaged<StreamSet>
  }

  private func enter() -> Outer {
    let outer = Outer(
      code: scope.pointee.linkedCodeReference, position: scope.pointee.position,
      streams: scope.pointee.streamsReference)
    guard kind != .call else { return outer }
    scope.pointee.linkedCodeReference = .passUnretained(code)
    if kind == .dotted, let streams { scope.pointee.streamsReference = .passUnretained(streams) }
    return outer
  }

  private func leave(_ outer: Outer) {
    if kind != .call { scope.pointee.linkedCodeReference = outer.code }
    guard kind == .dotted else { return }
    scope.pointee.position = outer.position
    scope.pointee.streamsReference = outer.streams
  }
}

extension BlockPlace {
  /// Names that a dotted block has values of its own for, without the caller losing theirs.
  private static let own = [
    WellKnown.args, WellKnown.input, WellKnown.myInvocation, WellKnown.psBoundParameters, WellKnown.psCmdlet,
    WellKnown.underscore,
  ]

  private func ownVariables() -> [(slot: UnsafeMutablePointer<Value>, value: Value)] {
    BlockPlace.own.filter { code.names($0) }.map { (scope.slotForAssignment($0), .unset) }
  }

  /// Puts the block's own automatic variables in the place of the caller's, or back.
  private func exchange() {
    for index in exchanged.indices {
      let value = exchanged[index].slot.pointee
      exchanged[index].slot.pointee = exchanged[index].value
      exchanged[index].value = value
    }
  }
}
