import Syntax

/// Statements with traps: an error in any of them, or in what they call, goes to the first trap that takes it.
package final class TrappedStatementsNode: Node {
  struct Trap {
    /// Nil: everything.
    let type: TypeNode?
    let body: Node
  }

  private let statements: NodeList
  private let points: [Int32]
  private let traps: [Trap]
  private let underscore: SlotReference

  init(_ extent: Extent, _ statements: [Node], points: [Int32], traps: [Trap], underscore: SlotReference) {
    self.statements = NodeList(statements)
    (self.points, self.traps, self.underscore) = (points, traps, underscore)
    super.init(extent)
  }

  deinit { statements.deallocate() }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    for index in 0..<statements.count {
      frame.scope.pointee.position = points[index]
      let completion = try guarded(index, &frame)
      if completion != .normal { return completion }
    }
    return .normal
  }

  private func guarded(_ index: Int, _ frame: inout Frame) throws(ShellError) -> Completion {
    let engine = frame.engine
    let handlers = engine.handlersAround
    engine.handlersAround = handlers + 1
    do throws(ShellError) {
      let completion = try statements.exec(index, &frame)
      engine.handlersAround = handlers
      return completion
    } catch {
      engine.handlersAround = handlers
      let error = try engine.settle(error)
      guard let record = error.record else { throw error }
      if record.stack.isEmpty { record.stack = CallStack.capture(from: frame.scope) }
      guard let (trap, seen) = try matching(record, &frame) else { throw error }
      return try handle(error, record, seen, trap, &frame)
    }
  }

  /// `break` in a trap throws the error further, `continue` goes on silently, the end of the trap shows it and goes on.
  private func handle(
    _ error: ShellError, _ record: ErrorRecord, _ seen: ErrorRecord, _ trap: Trap, _ frame: inout Frame
  ) throws(ShellError) -> Completion {
    let slot = underscore.pointer(frame)
    let outer = slot.pointee
    slot.pointee = .object(seen)
    frame.engine.caught.append(seen)
    defer {
      underscore.pointer(frame).pointee = outer
      frame.engine.caught.removeLast()
    }
    frame.engine.remember(record)
    switch try trap.body.exec(&frame) {
    case .continue: return .normal
    case .break:
      record.hidesException()
      throw error
    case .return: return .return
    case .exit: return .exit
    case .normal:
      try ErrorReporting.show(record, frame.scope.pointee.streams, frame.scope, frame.engine)
      frame.engine.lastSucceeded = false
      return .normal
    }
  }

  /// The trap that takes an error and the record that it sees.
  private func matching(
    _ record: ErrorRecord, _ frame: inout Frame
  ) throws(ShellError) -> (Trap, ErrorRecord)? {
    var types: [TypeInfo?] = []
    for trap in traps { types.append(try trap.type?.located(&frame)) }
    return HandlerSearch(record, types: types).findTrap().map { (traps[$0.handler], $0.record) }
  }
}
