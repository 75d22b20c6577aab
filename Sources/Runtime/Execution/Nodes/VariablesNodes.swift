package import Syntax

/// `$name`.
package final class VariableNode: Node {
  package let slot: SlotReference

  package init(_ extent: Extent, _ slot: SlotReference) {
    self.slot = slot
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    do throws(ShellError) { return try slot.read(frame) } catch {
      throw error.pointing(at: extent, frame.scope)
    }
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    try frame.emit(eval(&frame))
    return .normal
  }

  package override func test(_ frame: inout Frame) throws(ShellError) -> Bool {
    if case .bool(let flag) = slot.pointer(frame).pointee.payload { return flag }
    return try Truth.of(slot.read(frame), frame.engine)
  }
}

/// `$name = value`.
package final class AssignNode: Node {
  private let slot: SlotReference
  private let value: Node

  package init(_ extent: Extent, _ slot: SlotReference, _ value: Node) {
    (self.slot, self.value) = (slot, value)
    super.init(extent)
  }

  package override func run(_ frame: inout Frame) throws(ShellError) {
    try slot.write(value.eval(&frame), frame)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    try slot.write(value.eval(&frame), frame)
    return try slot.read(frame)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    try run(&frame)
    return .normal
  }
}

/// `$name++`, `--$name` and the like.
package final class IncrementNode: Node {
  private let slot: SlotReference
  private let step: Int32
  /// Whether the value after the step is the node's value.
  private let isPrefix: Bool

  package init(_ extent: Extent, _ slot: SlotReference, step: Int32, isPrefix: Bool) {
    (self.slot, self.step, self.isPrefix) = (slot, step, isPrefix)
    super.init(extent)
  }

  package override func run(_ frame: inout Frame) throws(ShellError) {
    let pointer = slot.pointer(frame)
    if case .int(let number) = pointer.pointee.payload {
      let (sum, overflows) = number.addingReportingOverflow(step)
      if !overflows {
        // The old value is a number: nothing to release.
        pointer.initialize(to: .int(sum))
        return
      }
    }
    _ = try stepSlowly(&frame)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value { try stepSlowly(&frame) }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    try run(&frame)
    return .normal
  }

  @inline(never)
  private func stepSlowly(_ frame: inout Frame) throws(ShellError) -> Value {
    let old = try slot.read(frame)
    let new = try Arithmetic.step(old, by: step, frame.engine)
    try slot.write(new, frame)
    return isPrefix ? new : (old.isNull ? .int(0) : old)
  }
}

/// `$name += value` and the other compound assignments.
package final class CompoundAssignNode: Node {
  private let slot: SlotReference
  private let operation: BinaryOperation
  private let value: Node
  /// The variable that is added to this one, if that is all there is to do (`$sum += $x`).
  private let addend: SlotReference?

  package init(_ extent: Extent, _ slot: SlotReference, _ operation: BinaryOperation, _ value: Node) {
    (self.slot, self.operation, self.value) = (slot, operation, value)
    addend = if case .add = operation { (value as? VariableNode)?.slot } else { nil }
    super.init(extent)
  }

  package override func run(_ frame: inout Frame) throws(ShellError) {
    if let addend, add(addend.pointer(frame), to: slot.pointer(frame)) { return }
    try runAny(&frame)
  }

  /// Adds a number to a number in place; false where that takes more: an overflow, other values.
  @inline(__always)
  private func add(_ addend: UnsafeMutablePointer<Value>, to sum: UnsafeMutablePointer<Value>) -> Bool {
    if case .int(let added) = addend.pointee.payload {
      if case .int(let old) = sum.pointee.payload {
        let (new, overflows) = old.addingReportingOverflow(added)
        if !overflows { sum.initialize(to: .int(new)) }
        return !overflows
      }
      if case .double(let old) = sum.pointee.payload {
        sum.initialize(to: .double(old + Double(added)))
        return true
      }
    } else if case .double(let added) = addend.pointee.payload, case .double(let old) = sum.pointee.payload {
      sum.initialize(to: .double(old + added))
      return true
    }
    return false
  }

  private func runAny(_ frame: inout Frame) throws(ShellError) {
    let right = try value.eval(&frame)
    let pointer = slot.pointer(frame)
    if case .add = operation {
      // Asked apart: to take both payloads together would be a second owner of the string, which then could not grow in place.
      if case .string(let tail) = right.payload, case .string = pointer.pointee.payload {
        return ShellString.append(tail, toStringIn: pointer)
      }
      switch (pointer.pointee.payload, right.payload) {
      case (.int(let left), .int(let added)):
        let (sum, overflows) = left.addingReportingOverflow(added)
        if !overflows {
          pointer.initialize(to: .int(sum))
          return
        }
      case (.double(let left), .int(let added)):
        pointer.initialize(to: .double(left + Double(added)))
        return
      case (.double(let left), .double(let added)):
        pointer.initialize(to: .double(left + added))
        return
      default: break
      }
    }
    try slot.write(operation.apply(slot.read(frame), right, frame.engine), frame)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    try run(&frame)
    return try slot.read(frame)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    try run(&frame)
    return .normal
  }
}

/// `$scope:name`.
package final class ScopedVariableNode: Node {
  private let reference: ScopedReference

  package init(_ extent: Extent, _ reference: ScopedReference) {
    self.reference = reference
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let scope = reference.scope(frame.scope)
    return try VariableLookUp.readOwn(reference.symbol, in: scope, frame.engine)
  }
}

/// A name with the scope that it is to be found in.
package struct ScopedReference {
  package enum Kind { case local, `private`, script, global }

  package let kind: Kind
  package let symbol: Symbol

  /// The scope meant, seen from one.
  package func scope(_ scope: ScopePointer) -> ScopePointer {
    switch kind {
    case .local, .private: return scope
    case .global: return scope.pointee.session.engine.global.top
    case .script:
      var next: ScopePointer? = scope
      while let candidate = next {
        if candidate.pointee.isTable { return candidate }
        next = candidate.pointee.parent
      }
      return scope.pointee.session.top
    }
  }
}
