package import Syntax

/// `try … catch … finally`.
package final class TryNode: Node {
  package struct Catch {
    /// Exception types; empty: everything.
    let types: [TypeNode]
    let body: Node
  }

  private let body: Node
  private let catches: [Catch]
  /// The body of the one `catch` that takes everything, if there are no others.
  private let onlyHandler: Node?
  private let finally: Node?
  /// `$_`, where the catch blocks find the error.
  private let underscore: SlotReference

  package init(_ extent: Extent, body: Node, catches: [Catch], finally: Node?, underscore: SlotReference) {
    (self.body, self.catches, self.finally, self.underscore) = (body, catches, finally, underscore)
    onlyHandler = catches.count == 1 && catches[0].types.isEmpty ? catches[0].body : nil
    super.init(extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    guard let finally else { return try guarded(&frame) }
    let outcome: Result<Completion, ShellError>
    do throws(ShellError) {
      outcome = .success(try guarded(&frame))
    } catch {
      outcome = .failure(error)
    }
    // `finally` runs whatever happened; what it throws or leaves by replaces the outcome.
    let pending = frame.engine.suspendSignals()
    let completion = try finally.exec(&frame)
    guard completion == .normal else { return completion }
    frame.engine.resumeSignals(pending)
    return try outcome.get()
  }

  private func guarded(_ frame: inout Frame) throws(ShellError) -> Completion {
    guard !catches.isEmpty else { return try body.exec(&frame) }
    let state = frame.state
    let handlers = state.pointee.handlersAround
    state.pointee.handlersAround = handlers + 1
    do throws(ShellError) {
      let completion = try body.exec(&frame)
      state.pointee.handlersAround = handlers
      return completion
    } catch {
      state.pointee.handlersAround = handlers
      if let onlyHandler, let record = error.record {
        return try run(onlyHandler, record.seenByHandlerOfAll(), &frame)
      }
      return try handle(error, &frame)
    }
  }

  private func handle(_ error: ShellError, _ frame: inout Frame) throws(ShellError) -> Completion {
    guard error.kind != .overflow else { return try handle(frame.engine.settle(error), &frame) }
    guard let record = error.record else { throw error }
    if let onlyHandler { return try run(onlyHandler, record.seenByHandlerOfAll(), &frame) }
    guard let (clause, seen) = try matching(record, &frame) else { throw error }
    return try run(clause.body, seen, &frame)
  }

  /// Runs a handler's body with the record in `$_`.
  private func run(_ handler: Node, _ record: ErrorRecord, _ frame: inout Frame) throws(ShellError)
    -> Completion
  {
    let engine = frame.engine
    engine.remember(record)
    engine.caught.append(record)
    let slot = underscore.pointer(frame)
    let outer = slot.move()
    slot.initialize(to: .object(record))
    defer {
      slot.pointee = outer
      engine.caught.removeLast()
    }
    return try handler.exec(&frame)
  }

  /// The clause that takes an error and the record that it sees.
  private func matching(
    _ record: ErrorRecord, _ frame: inout Frame
  ) throws(ShellError) -> (Catch, ErrorRecord)? {
    var types: [TypeInfo?] = []
    var owners: [Int] = []
    for (index, clause) in catches.enumerated() {
      for type in clause.types { types.append(try type.located(&frame)) }
      if clause.types.isEmpty { types.append(nil) }
      owners += Array(repeating: index, count: max(clause.types.count, 1))
    }
    return HandlerSearch(record, types: types).find().map { (catches[owners[$0.handler]], $0.record) }
  }
}
