package import Syntax

/// `if … elseif … else`.
package final class IfNode: Node {
  private let conditions: NodeList
  private let bodies: NodeList
  private let otherwise: Node

  package init(_ extent: Extent, clauses: [(condition: Node, body: Node)], otherwise: Node?) {
    (conditions, bodies) = (NodeList(clauses.map(\.condition)), NodeList(clauses.map(\.body)))
    self.otherwise = otherwise ?? ConstantNode(extent, .nothing)
    super.init(extent)
  }

  deinit {
    conditions.deallocate()
    bodies.deallocate()
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    for index in 0..<conditions.count where try conditions.test(index, &frame) {
      return try bodies.exec(index, &frame)
    }
    return try otherwise.exec(&frame)
  }
}

/// `if` with one clause and no `else`.
package final class IfOnceNode: Node {
  private let condition: Node
  private let body: Node

  package init(_ extent: Extent, condition: Node, body: Node) {
    (self.condition, self.body) = (condition, body)
    super.init(extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    try condition.test(&frame) ? body.exec(&frame) : .normal
  }
}

/// `break` and `continue`.
package final class LeaveNode: Node {
  private let completion: Completion
  private let label: Node?

  package init(_ extent: Extent, _ completion: Completion, label: Node?) {
    (self.completion, self.label) = (completion, label)
    super.init(extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    frame.state.pointee.pendingLabel = nil
    if let label {
      let name = try label.eval(&frame)
      frame.engine.pendingLabel = Symbols.intern(try Conversion.text(name, frame.engine))
    }
    return completion
  }
}

/// `return`, with what it writes.
package final class ReturnNode: Node {
  private let value: Node

  package init(_ extent: Extent, _ value: Node?) {
    self.value = value ?? ConstantNode(extent, .nothing)
    super.init(extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    let completion = try value.exec(&frame)
    return completion == .normal ? .return : completion
  }
}

/// `exit`, with the status.
package final class ExitNode: Node {
  private let status: Node?

  package init(_ extent: Extent, _ status: Node?) {
    self.status = status
    super.init(extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    let value = try status?.eval(&frame) ?? .int(0)
    frame.engine.pendingExit = ExitStatus.of(value, frame.engine)
    return .exit
  }
}

/// `throw`.
package final class ThrowNode: Node {
  private let value: Node?

  package init(_ extent: Extent, _ value: Node?) {
    self.value = value
    super.init(extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    let point = frame.scope.pointee.position
    let thrown = try value?.eval(&frame)
    // What the operand ran stands inside the statement: the error points to the statement.
    frame.scope.pointee.position = point
    throw Throwing.error(for: thrown, in: frame.scope, frame.engine)
  }
}
