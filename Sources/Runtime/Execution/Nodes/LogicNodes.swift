package import Syntax

/// `-and`, `-or`, `-xor`: the right side only where it matters.
package final class LogicNode: Node {
  package enum Operation { case and, or, xor }

  private let operation: Operation
  private let left: Node
  private let right: Node

  package init(_ extent: Extent, _ operation: Operation, _ left: Node, _ right: Node) {
    (self.operation, self.left, self.right) = (operation, left, right)
    super.init(extent)
  }

  package override func test(_ frame: inout Frame) throws(ShellError) -> Bool {
    let first = try left.test(&frame)
    switch operation {
    case .and where !first: return false
    case .or where first: return true
    case .xor: return try first != right.test(&frame)
    default: return try right.test(&frame)
    }
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value { .bool(try test(&frame)) }
}

/// `-not` and `!`.
package final class NotNode: Node {
  private let operand: Node

  package init(_ extent: Extent, _ operand: Node) {
    self.operand = operand
    super.init(extent)
  }

  package override func test(_ frame: inout Frame) throws(ShellError) -> Bool { try !operand.test(&frame) }
  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value { .bool(try test(&frame)) }
}

/// `condition ? a : b`.
package final class TernaryNode: Node {
  private let condition: Node
  private let ifTrue: Node
  private let ifFalse: Node

  package init(_ extent: Extent, _ condition: Node, _ ifTrue: Node, _ ifFalse: Node) {
    (self.condition, self.ifTrue, self.ifFalse) = (condition, ifTrue, ifFalse)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    try condition.test(&frame) ? ifTrue.eval(&frame) : ifFalse.eval(&frame)
  }
}

/// `a ?? b`.
package final class CoalesceNode: Node {
  private let left: Node
  private let right: Node

  package init(_ extent: Extent, _ left: Node, _ right: Node) {
    (self.left, self.right) = (left, right)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let value = try left.eval(&frame)
    return value.isNull ? try right.eval(&frame) : value
  }
}
