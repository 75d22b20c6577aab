package import Syntax

/// What all loops share: a label, a body, what becomes of its `break` and `continue`.
package class LoopNode: Node {
  final let label: Symbol?
  final let body: Node

  init(_ extent: Extent, label: Symbol?, body: Node) {
    (self.label, self.body) = (label, body)
    super.init(extent)
  }

  /// What the loop does after a turn of its body.
  enum Turn {
    case next, leave
    /// Leave the clauses of this value (`continue` in a `switch`).
    case skip
    case pass(Completion)
  }

  /// Runs the body once; answers the user's wish to stop.
  @inline(__always)
  final func turn(_ frame: inout Frame) throws(ShellError) -> Turn {
    if frame.state.pointee.attention != 0 { try frame.engine.attend() }
    do throws(ShellError) {
      let completion = try body.exec(&frame)
      return completion == .normal ? .next : after(completion, frame.state)
    } catch {
      switch error.kind {
      case .breakLoop where isMeant(frame.state): return .leave
      case .continueLoop where isMeant(frame.state): return .next
      default: throw error
      }
    }
  }

  private final func after(_ completion: Completion, _ state: UnsafeMutablePointer<EngineState>) -> Turn {
    switch completion {
    case .break where isMeant(state): .leave
    case .continue where isMeant(state): .next
    case .normal: .next
    default: .pass(completion)
    }
  }

  /// Whether a `break` or `continue` under way is for this loop; its label is used up then.
  final func isMeant(_ state: UnsafeMutablePointer<EngineState>) -> Bool {
    guard let wanted = state.pointee.pendingLabel else { return true }
    guard wanted == label else { return false }
    state.pointee.pendingLabel = nil
    return true
  }

  package final override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    throw InternalFault.unexpected("a loop has no value; a subexpression collects what it writes").error()
  }
}

/// `while`, and `for` with its parts.
package final class WhileNode: LoopNode {
  private let initializer: Node?
  private let condition: Node?
  private let iterator: Node?

  package init(
    _ extent: Extent, label: Symbol?, initializer: Node? = nil, condition: Node?, iterator: Node? = nil,
    body: Node
  ) {
    (self.initializer, self.condition, self.iterator) = (initializer, condition, iterator)
    super.init(extent, label: label, body: body)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    try initializer?.run(&frame)
    while try condition?.test(&frame) ?? true {
      switch try turn(&frame) {
      case .next, .skip: break
      case .leave: return .normal
      case .pass(let completion): return completion
      }
      try iterator?.run(&frame)
    }
    return .normal
  }
}

/// `do … while`, `do … until`.
package final class DoNode: LoopNode {
  private let condition: Node
  /// The truth of the condition that makes it go on.
  private let goesOn: Bool

  package init(_ extent: Extent, label: Symbol?, condition: Node, goesOn: Bool, body: Node) {
    (self.condition, self.goesOn) = (condition, goesOn)
    super.init(extent, label: label, body: body)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    repeat {
      switch try turn(&frame) {
      case .next, .skip: break
      case .leave: return .normal
      case .pass(let completion): return completion
      }
    } while try condition.test(&frame) == goesOn
    return .normal
  }
}

/// `foreach ($x in …)`.
package final class ForEachNode: LoopNode {
  private let slot: SlotReference
  private let collection: Node
  /// `$foreach`, if the body names it.
  private let enumeratorSlot: SlotReference?

  package init(
    _ extent: Extent, label: Symbol?, slot: SlotReference, enumeratorSlot: SlotReference?, collection: Node,
    body: Node
  ) {
    (self.slot, self.enumeratorSlot, self.collection) = (slot, enumeratorSlot, collection)
    super.init(extent, label: label, body: body)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    if enumeratorSlot == nil {
      if let range = collection as? RangeNode, let bounds = try range.bounds(&frame) {
        return try overRange(bounds, &frame)
      }
      let value = try collection.eval(&frame)
      if case .array(let array) = value.payload { return try overArray(array, &frame) }
      return try over(value, &frame)
    }
    return try over(collection.eval(&frame), &frame)
  }

  private func overRange(_ bounds: (first: Int32, last: Int32), _ frame: inout Frame) throws(ShellError)
    -> Completion
  {
    var number = bounds.first
    let step: Int32 = bounds.first <= bounds.last ? 1 : -1
    while true {
      try slot.write(number, frame)
      switch try turn(&frame) {
      case .next, .skip: break
      case .leave: return .normal
      case .pass(let completion): return completion
      }
      if number == bounds.last { return .normal }
      number += step
    }
  }

  private func overArray(_ array: ArrayObject, _ frame: inout Frame) throws(ShellError) -> Completion {
    for index in 0..<array.count {
      if case .values(let values) = array.storage, case .int(let number) = values[index].payload,
        !values[index].isWrapped
      {
        try slot.write(number, frame)
      } else {
        try slot.write(array[index], frame)
      }
      switch try turn(&frame) {
      case .next, .skip: break
      case .leave: return .normal
      case .pass(let completion): return completion
      }
    }
    return .normal
  }

  private func over(_ value: Value, _ frame: inout Frame) throws(ShellError) -> Completion {
    if value.isNull { return .normal }
    guard let enumerator = try Enumeration.of(value, frame.engine) else { return try once(value, &frame) }
    let outer = enumeratorSlot.map { $0.pointer(frame).pointee }
    try enumeratorSlot?.write(.object(enumerator), frame)
    defer { if let outer { enumeratorSlot?.pointer(frame).pointee = outer } }
    while let element = try enumerator.next(frame.engine) {
      try slot.write(element, frame)
      switch try turn(&frame) {
      case .next, .skip: break
      case .leave: return .normal
      case .pass(let completion): return completion
      }
    }
    return .normal
  }

  private func once(_ value: Value, _ frame: inout Frame) throws(ShellError) -> Completion {
    try slot.write(value, frame)
    if case .pass(let completion) = try turn(&frame) { return completion }
    return .normal
  }
}
