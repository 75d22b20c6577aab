/// Runs the body of a script block in a scope of its own on the value stack.
enum FunctionCall {
  /// Memory for a scope and its slots, all unset, taken from the engine's value stack.
  @inline(__always)
  static func push(_ code: Code, _ engine: Engine) throws(ShellError) -> (ScopePointer, UnsafeMutablePointer<Value>) {
    let base = engine.stackTop
    let locals = (base + MemoryLayout<Scope>.stride).assumingMemoryBound(to: Value.self)
    let top = UnsafeMutableRawPointer(locals + code.slotCount)
    guard top < engine.stackLimit, !engine.isNativeStackLow else { throw EngineFault.callDepthOverflow.error() }
    engine.stackTop = top
    for slot in 0..<code.slotCount { (locals + slot).initialize(to: .unset) }
    return (base.assumingMemoryBound(to: Scope.self), locals)
  }

  /// Lets go of slots that `push` made, before their scope was entered.
  static func discard(_ scope: ScopePointer, _ locals: UnsafeMutablePointer<Value>, _ code: Code, _ engine: Engine) {
    Release.flat(locals, count: code.slotCount)
    engine.stackTop = UnsafeMutableRawPointer(scope)
  }

  /// Makes the scope current for its session.
  @inline(__always)
  static func enter(
    _ scope: ScopePointer, _ locals: UnsafeMutablePointer<Value>, _ code: Code, _ session: SessionState,
    caller: ScopePointer
  ) {
    scope.initialize(
      to: Scope(
        parent: session.current, caller: caller, locals: locals, code: code, session: session, position: 0,
        strictMode: .inherited, isTable: false, streams: caller.pointee.streams, extra: nil))
    session.current = scope
    code.activeCalls &+= 1
  }

  /// Undoes `enter` and `push`.
  @inline(__always)
  static func leave(_ scope: ScopePointer, _ engine: Engine) {
    guard let code = scope.pointee.code, let parent = scope.pointee.parent else { return }
    code.activeCalls &-= 1
    scope.pointee.session.current = parent
    let locals = scope.pointee.locals
    for slot in 0..<code.slotCount { Release.slot(locals + slot) }
    if scope.pointee.extra != nil { scope.pointee.extra = nil }
    engine.stackTop = UnsafeMutableRawPointer(scope)
  }

  /// Calls a planned function. Its output is the result, or goes to the frame's output if it is forwarded.
  static func call(
    _ plan: UnsafePointer<CallPlan>, _ words: [CommandWord], _ frame: inout Frame, forwarding: Bool
  ) throws(ShellError) -> Value {
    let engine = frame.engine
    let (scope, locals) = try push(plan.pointee.code, engine)
    do throws(ShellError) {
      for move in plan.pointee.moves { (locals + move.slot).initialize(to: try words[move.word].node.eval(&frame).orNull) }
    } catch {
      discard(scope, locals, plan.pointee.code, engine)
      throw error
    }
    enter(scope, locals, plan.pointee.code, plan.pointee.session, caller: frame.scope)
    var callee = Frame(scope: scope, engine: engine, sink: forwarding ? frame.sink : nil)
    let completion: Completion
    do throws(ShellError) {
      if !plan.pointee.defaults.isEmpty { try evaluateDefaults(plan.pointee.defaults, &callee) }
      completion = try plan.pointee.body.exec(&callee)
      // Nothing is shown while output is collected, so it may as well be handed over at the end.
      if forwarding, frame.sink == nil { try frame.absorb(&callee) }
    } catch {
      leave(scope, engine)
      throw error
    }
    let result = forwarding ? .nothing : callee.takeResult()
    leave(scope, engine)
    guard completion == .normal || completion == .return else { throw ShellError.signal(for: completion) }
    return result
  }

  @inline(never)
  private static func evaluateDefaults(_ defaults: [(slot: Int, value: Node)], _ callee: inout Frame) throws(ShellError) {
    for item in defaults { callee.locals[item.slot] = try item.value.eval(&callee).orNull }
  }
}

extension Value {
  /// The value, `$null` for AutomationNull: what a parameter gets.
  @inline(__always)
  package var orNull: Value { isNothing ? .null : self }
}

extension Release {
  /// Lets go of a slot's value.
  @inline(__always)
  static func slot(_ slot: UnsafeMutablePointer<Value>) {
    switch slot.pointee.payload {
    case .int, .unset, .null, .bool, .double, .long, .nothing, .char: return
    default: flat(slot.move())
    }
  }
}
