import Syntax

/// `target = value` for all but plain variables.
package final class TargetAssignNode: Node {
  private let target: TargetNode
  private let value: Node

  init(_ extent: Extent, _ target: TargetNode, _ value: Node) {
    (self.target, self.value) = (target, value)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let result = try value.eval(&frame)
    try target.assign(result, &frame)
    return result
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    _ = try eval(&frame)
    return .normal
  }
}

/// `target += value` and the like, for all but plain variables; `??=` looks at the old value first.
package final class TargetUpdateNode: Node {
  private let target: TargetNode
  private let operation: BinaryOperation
  private let value: Node

  init(_ extent: Extent, _ target: TargetNode, _ operation: BinaryOperation, _ value: Node) {
    (self.target, self.operation, self.value) = (target, operation, value)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let (operation, value) = (operation, value)
    return try target.update(&frame) { (old, frame) throws(ShellError) in
      if operation == .coalesce { return old.isNull ? try value.eval(&frame) : old }
      let right = try value.eval(&frame)
      return try ArithmeticNode.apply(operation, old, right, frame)
    }.new
  }
}

/// `target++` and the like, for all but plain variables.
package final class TargetStepNode: Node {
  private let target: TargetNode
  private let step: Int32
  private let isPrefix: Bool

  init(_ extent: Extent, _ target: TargetNode, step: Int32, isPrefix: Bool) {
    (self.target, self.step, self.isPrefix) = (target, step, isPrefix)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let step = step
    let (old, new) = try target.update(&frame) { (old, frame) throws(ShellError) in
      try Arithmetic.step(old, by: step, frame.engine)
    }
    return isPrefix ? new : (old.isNull ? .int(0) : old)
  }
}
