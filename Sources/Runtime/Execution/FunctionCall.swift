/// Calls planned functions: scope and slots on the value stack, no reference counted.
enum FunctionCall {
  /// Calls a planned function.
  ///
  /// Its output is the result, or goes to the frame's output if it is forwarded.
  static func call(
    _ plan: UnsafePointer<CallPlan>, _ frame: inout Frame, forwarding: Bool
  ) throws(ShellError) -> Value {
    let scope = try push(plan.pointee.slotCount, frame.state)
    let locals = FunctionCall.locals(of: scope)
    do throws(ShellError) {
      for move in plan.pointee.moves {
        (locals + move.slot).initialize(to: try move.node.eval(&frame).orNull.withoutTokenText)
      }
    } catch {
      pop(scope, plan.pointee.slotCount, frame.state)
      throw error
    }
    let outer = enter(scope, plan, caller: frame.scope)
    var callee = Frame(within: frame, scope: scope, sink: forwarding ? frame.sink : nil)
    let completion: Completion
    do throws(ShellError) {
      if plan.pointee.hasDefaults { try evaluateDefaults(plan, &callee) }
      completion = try plan.pointee.body.exec(&callee)
      // Nothing is shown while output is collected, so it may as well be handed over at the end.
      if forwarding, frame.sink == nil { try frame.absorb(&callee) }
    } catch {
      leave(scope, plan, to: outer, frame.state)
      throw error
    }
    let result = forwarding ? .nothing : callee.takeResult()
    leave(scope, plan, to: outer, frame.state)
    guard completion == .normal || completion == .return else { throw ShellError.signal(for: completion) }
    return result
  }

  @inline(__always)
  static func locals(of scope: ScopePointer) -> UnsafeMutablePointer<Value> {
    UnsafeMutableRawPointer(scope + 1).assumingMemoryBound(to: Value.self)
  }

  /// Memory for a scope and its slots, all unset, taken from the engine's value stack.
  @inline(__always)
  static func push(
    _ slotCount: Int, _ state: UnsafeMutablePointer<EngineState>
  ) throws(ShellError) -> ScopePointer {
    let scope = state.pointee.stackTop.assumingMemoryBound(to: Scope.self)
    let locals = locals(of: scope)
    let top = UnsafeMutableRawPointer(locals + slotCount)
    guard top < state.pointee.stackLimit, state.pointee.hasRoomForCall else { throw state.pointee.refusal() }
    state.pointee.callDepth &+= 1
    state.pointee.stackTop = top
    for slot in 0..<slotCount { (locals + slot).initialize(to: .unset) }
    return scope
  }

  /// Gives the memory of a scope back, its slots released.
  @inline(__always)
  static func pop(_ scope: ScopePointer, _ slotCount: Int, _ state: UnsafeMutablePointer<EngineState>) {
    state.pointee.callDepth &-= 1
    let locals = locals(of: scope)
    for slot in 0..<slotCount { Release.slot(locals + slot) }
    state.pointee.stackTop = UnsafeMutableRawPointer(scope)
  }

  /// Makes the scope current for its session state; returns the one that was.
  @inline(__always)
  private static func enter(
    _ scope: ScopePointer, _ plan: UnsafePointer<CallPlan>, caller: ScopePointer
  ) -> ScopePointer {
    let outer = plan.pointee.current.pointee
    scope.initialize(
      to: Scope(
        parent: outer, caller: caller, locals: locals(of: scope), codeReference: plan.pointee.code,
        sessionReference: plan.pointee.session, position: 0, strictMode: .inherited, isTable: false,
        streamsReference: caller.pointee.streamsReference, extra: nil))
    plan.pointee.current.pointee = scope
    plan.pointee.activeCalls.pointee &+= 1
    return outer
  }

  @inline(__always)
  private static func leave(
    _ scope: ScopePointer, _ plan: UnsafePointer<CallPlan>, to outer: ScopePointer,
    _ state: UnsafeMutablePointer<EngineState>
  ) {
    plan.pointee.activeCalls.pointee &-= 1
    plan.pointee.current.pointee = outer
    if scope.pointee.extra != nil { scope.pointee.extra = nil }
    pop(scope, plan.pointee.slotCount, state)
  }

  @inline(never)
  private static func evaluateDefaults(
    _ plan: UnsafePointer<CallPlan>, _ callee: inout Frame
  ) throws(ShellError) {
    for item in plan.pointee.defaults { callee.locals[item.slot] = try item.value.eval(&callee).orNull }
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
