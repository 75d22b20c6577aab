/// Runs code whose variables are resolved at entry: scripts, dotted blocks, the prompt's lines.
package enum LinkedCall {
  /// Runs all blocks of the code in a scope that is there already.
  package static func run(
    _ code: Code, in scope: ScopePointer, _ engine: Engine, sink: Sink?,
    prepare: ((inout Frame) throws(ShellError) -> Void)? = nil
  ) throws(ShellError) -> Completion {
    try engine.enterCall()
    defer { engine.leaveCall() }
    let links = UnsafeMutablePointer<UnsafeMutablePointer<Value>>.allocate(capacity: max(code.slotCount, 1))
    defer { links.deallocate() }
    for (index, symbol) in code.slots.enumerated() { links[index] = scope.slotForAssignment(symbol) }
    let outer = (code: scope.pointee.linkedCodeReference, position: scope.pointee.position)
    scope.pointee.linkedCodeReference = .passUnretained(code)
    code.activeCalls.pointee &+= 1
    defer {
      code.activeCalls.pointee &-= 1
      scope.pointee.linkedCodeReference = outer.code
      scope.pointee.position = outer.position
    }
    var frame = Frame(scope: scope, engine: engine, sink: sink)
    frame.links = links
    try prepare?(&frame)
    for block in [code.begin, code.process, code.end] {
      guard let block else { continue }
      let completion = try block.exec(&frame)
      guard completion == .normal else { return completion }
    }
    return .normal
  }
}

extension LinkedCall {
  /// What puts bound arguments, defaults and `$args` into the variables of linked code before it runs.
  static func preparation(
    _ code: Code, _ binding: Binding, _ context: InvocationContext, _ engine: Engine
  ) -> (inout Frame) throws(ShellError) -> Void {
    { (frame) throws(ShellError) in
      for entry in binding.bound.entries where entry.parameter.slot >= 0 {
        frame.links?[entry.parameter.slot].pointee = entry.parameter.stored(entry.value)
      }
      CallVariables.set(binding, context, code, in: frame.scope, engine)
      for parameter in code.parameters.own where binding.bound.value(of: parameter) == nil {
        let value = try code.initialValue(of: parameter, &frame)
        frame.links?[parameter.slot].pointee = parameter.stored(value)
      }
    }
  }
}
