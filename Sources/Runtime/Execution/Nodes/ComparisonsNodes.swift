package import Syntax

/// `-eq -ne -lt -le -gt -ge` of two expressions.
package final class ComparisonNode: Node {
  private let operation: BinaryOperation
  private let ignoresCase: Bool
  private let left: Node
  private let right: Node

  package init(
    _ extent: Extent, _ operation: BinaryOperation, ignoringCase: Bool, _ left: Node, _ right: Node
  ) {
    (self.operation, ignoresCase, self.left, self.right) = (operation, ignoringCase, left, right)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let one = try left.eval(&frame)
    let other = try right.eval(&frame)
    if case .int(let number) = one.payload, case .int(let second) = other.payload {
      return .bool(operation.compare(number, second))
    }
    return try Comparison.apply(operation, one, other, ignoringCase: ignoresCase, frame.engine)
  }

  package override func test(_ frame: inout Frame) throws(ShellError) -> Bool {
    let one = try left.eval(&frame)
    let other = try right.eval(&frame)
    if case .int(let number) = one.payload, case .int(let second) = other.payload {
      return operation.compare(number, second)
    }
    return try Truth.of(
      Comparison.apply(operation, one, other, ignoringCase: ignoresCase, frame.engine), frame.engine)
  }
}

/// A comparison whose right side is a constant integer.
package final class ComparisonWithConstantNode: Node {
  private let operation: BinaryOperation
  private let left: Node
  private let constant: Int32

  package init(_ extent: Extent, _ operation: BinaryOperation, _ left: Node, _ constant: Int32) {
    (self.operation, self.left, self.constant) = (operation, left, constant)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let value = try left.eval(&frame)
    if case .int(let number) = value.payload { return .bool(operation.compare(number, constant)) }
    return try Comparison.apply(operation, value, .int(constant), ignoringCase: true, frame.engine)
  }

  package override func test(_ frame: inout Frame) throws(ShellError) -> Bool {
    let value = try left.eval(&frame)
    if case .int(let number) = value.payload { return operation.compare(number, constant) }
    return try Truth.of(
      Comparison.apply(operation, value, .int(constant), ignoringCase: true, frame.engine), frame.engine)
  }
}

/// A variable compared with a constant integer.
package final class VariableComparisonNode: Node {
  private let operation: BinaryOperation
  private let slot: SlotReference
  private let constant: Int32

  package init(_ extent: Extent, _ operation: BinaryOperation, _ slot: SlotReference, _ constant: Int32) {
    (self.operation, self.slot, self.constant) = (operation, slot, constant)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    if case .int(let number) = slot.pointer(frame).pointee.payload {
      return .bool(operation.compare(number, constant))
    }
    return try compareSlowly(&frame)
  }

  package override func test(_ frame: inout Frame) throws(ShellError) -> Bool {
    if case .int(let number) = slot.pointer(frame).pointee.payload {
      return operation.compare(number, constant)
    }
    let value = try compareSlowly(&frame)
    return try Truth.of(value, frame.engine)
  }

  @inline(never)
  private func compareSlowly(_ frame: inout Frame) throws(ShellError) -> Value {
    let value = try slot.read(frame)
    return try Comparison.apply(operation, value, .int(constant), ignoringCase: true, frame.engine)
  }
}

/// `-contains`, `-in` and their negations.
package final class ContainmentNode: Node {
  private let operation: BinaryOperation
  private let ignoresCase: Bool
  private let left: Node
  private let right: Node

  package init(
    _ extent: Extent, _ operation: BinaryOperation, ignoringCase: Bool, _ left: Node, _ right: Node
  ) {
    (self.operation, ignoresCase, self.left, self.right) = (operation, ignoringCase, left, right)
    super.init(extent)
  }

  package override func test(_ frame: inout Frame) throws(ShellError) -> Bool {
    let one = try left.eval(&frame)
    let other = try right.eval(&frame)
    return try Containment.holds(operation, one, other, ignoringCase: ignoresCase, frame.engine)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value { .bool(try test(&frame)) }
}

extension BinaryOperation {
  /// A comparison of two integers.
  @inline(__always)
  package func compare(_ left: Int32, _ right: Int32) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    default: left >= right
    }
  }
}
