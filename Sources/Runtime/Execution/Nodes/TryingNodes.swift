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
  private let finally: Node?
  /// `$_`, where the catch blocks find the error.
  private let underscore: SlotReference

  package init(_ extent: Extent, body: Node, catches: [Catch], finally: Node?, underscore: SlotReference) {
    (self.body, self.catches, self.finally, self.underscore) = (body, catches, finally, underscore)
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
    let engine = frame.engine
    engine.handlersAround += 1
    let handlers = engine.handlersAround
    do throws(ShellError) {
      let completion = try body.exec(&frame)
      engine.handlersAround -= 1
      return completion
    } catch {
      engine.handlersAround = handlers - 1
      let error = try engine.settle(error)
      guard let record = error.record, let (clause, seen) = try matching(record, &frame) else { throw error }
      return try handle(seen, clause, &frame)
    }
  }

  private func handle(_ record: ErrorRecord, _ clause: Catch, _ frame: inout Frame) throws(ShellError)
    -> Completion
  {
    frame.engine.remember(record)
    let slot = underscore.pointer(frame)
    let outer = slot.pointee
    slot.pointee = .object(record)
    frame.engine.caught.append(record)
    defer {
      underscore.pointer(frame).pointee = outer
      frame.engine.caught.removeLast()
    }
    return try clause.body.exec(&frame)
  }

  /// The clause that takes an error and the record that it sees.
  private func matching(
    _ record: ErrorRecord, _ frame: inout Frame
  ) throws(ShellError) -> (Catch, ErrorRecord)? {
    if catches.count == 1, catches[0].types.isEmpty { return (catches[0], record.seenByHandlerOfAll()) }
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
