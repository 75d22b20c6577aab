package import Syntax

/// `+ - * / %` of two expressions.
package final class ArithmeticNode: Node {
  private let operation: BinaryOperation
  private let left: Node
  private let right: Node

  package init(_ extent: Extent, _ operation: BinaryOperation, _ left: Node, _ right: Node) {
    (self.operation, self.left, self.right) = (operation, left, right)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let left = try left.eval(&frame)
    let right = try right.eval(&frame)
    return try ArithmeticNode.apply(operation, left, right, frame)
  }

  /// The operation with its short ways for the commonest operands.
  @inline(__always)
  static func apply(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ frame: borrowing Frame
  ) throws(ShellError) -> Value {
    switch (left.payload, right.payload) {
    case (.int(let one), .int(let other)):
      if let result = integers(operation, one, other) { return result }
    case (.double(let one), .double(let other)):
      if let result = doubles(operation, one, other) { return result }
    default: break
    }
    return try operation.apply(left, right, frame.engine)
  }

  /// Nil where the result does not fit, or the general way has to say what is wrong.
  @inline(__always)
  private static func integers(_ operation: BinaryOperation, _ left: Int32, _ right: Int32) -> Value? {
    switch operation {
    case .add:
      let (sum, overflows) = left.addingReportingOverflow(right)
      return overflows ? nil : .int(sum)
    case .subtract:
      let (difference, overflows) = left.subtractingReportingOverflow(right)
      return overflows ? nil : .int(difference)
    case .multiply:
      let (product, overflows) = left.multipliedReportingOverflow(by: right)
      return overflows ? nil : .int(product)
    case .remainder:
      return right > 0 ? .int(left % right) : nil
    case .divide:
      guard right > 0 else { return nil }
      return left % right == 0 ? .int(left / right) : .double(Double(left) / Double(right))
    default: return nil
    }
  }

  @inline(__always)
  private static func doubles(_ operation: BinaryOperation, _ left: Double, _ right: Double) -> Value? {
    switch operation {
    case .add: .double(left + right)
    case .subtract: .double(left - right)
    case .multiply: .double(left * right)
    default: nil
    }
  }
}

/// A variable and a constant number: `$n - 1`, `$_ % 2`, `$x * 2`.
package final class ArithmeticByConstantNode: Node {
  private let operation: BinaryOperation
  private let slot: SlotReference
  private let constant: Int32

  package init(_ extent: Extent, _ operation: BinaryOperation, _ slot: SlotReference, _ constant: Int32) {
    (self.operation, self.slot, self.constant) = (operation, slot, constant)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    if case .int(let number) = slot.pointer(frame).pointee.payload {
      return try ArithmeticNode.apply(operation, .int(number), .int(constant), frame)
    }
    return try ArithmeticNode.apply(operation, slot.read(frame), .int(constant), frame)
  }
}

/// Any other operator whose operands are both evaluated first.
package final class BinaryNode: Node {
  private let operation: BinaryOperation
  private let left: Node
  private let right: Node

  package init(_ extent: Extent, _ operation: BinaryOperation, _ left: Node, _ right: Node) {
    (self.operation, self.left, self.right) = (operation, left, right)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let left = try left.eval(&frame)
    return try operation.apply(left, right.eval(&frame), frame.engine)
  }
}
