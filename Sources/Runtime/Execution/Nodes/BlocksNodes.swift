package import Syntax

/// Statements one after another: the one place that decides between "report and go on" and "throw".
package final class StatementsNode: Node {
  private let statements: NodeList
  /// Sequence point of each statement.
  private let points: UnsafeMutableBufferPointer<Int32>

  package init(_ extent: Extent, _ statements: [Node], points: [Int32]) {
    self.statements = NodeList(statements)
    self.points = .allocate(capacity: points.count)
    _ = self.points.initialize(from: points)
    super.init(extent)
  }

  deinit {
    statements.deallocate()
    points.deallocate()
  }

  /// The only statement; nil if there are several.
  var only: Node? { statements.count == 1 ? statements[0] : nil }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    for index in 0..<statements.count {
      frame.scope.pointee.position = points[index]
      do throws(ShellError) {
        let completion = try statements.exec(index, &frame)
        if completion != .normal { return completion }
      } catch {
        let completion = try frame.engine.recover(from: error, in: frame.scope)
        if completion != .normal { return completion }
      }
    }
    return .normal
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    throw InternalFault.unexpected("statements have no value; a subexpression collects them").error()
  }
}

/// An expression as a statement: its value goes to the output, `$?` becomes true.
package final class ExpressionStatementNode: Node {
  private let expression: Node
  /// `(command)` keeps the `$?` of the command in it.
  private let setsSuccess: Bool

  package init(_ expression: Node, setsSuccess: Bool) {
    (self.expression, self.setsSuccess) = (expression, setsSuccess)
    super.init(expression.extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    let completion = try expression.exec(&frame)
    if setsSuccess { frame.state.pointee.lastSucceeded = true }
    return completion
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let value = try expression.eval(&frame)
    if setsSuccess { frame.state.pointee.lastSucceeded = true }
    return value
  }

  package override func run(_ frame: inout Frame) throws(ShellError) {
    try expression.run(&frame)
    if setsSuccess { frame.state.pointee.lastSucceeded = true }
  }

  package override func test(_ frame: inout Frame) throws(ShellError) -> Bool { try expression.test(&frame) }
}

/// `$x++` and the like as a statement: nothing is written.
package final class EffectNode: Node {
  private let expression: Node
  /// Whether `$?` is true afterwards; else it stays what commands in the expression made it.
  private let setsSuccess: Bool

  package init(_ expression: Node, setsSuccess: Bool = true) {
    (self.expression, self.setsSuccess) = (expression, setsSuccess)
    super.init(expression.extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    try expression.run(&frame)
    if setsSuccess { frame.state.pointee.lastSucceeded = true }
    return .normal
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    try expression.run(&frame)
    return .nothing
  }
}

/// A statement as a value: what it writes is collected (`$x = if …`, `$( … )`, `@( … )`).
package final class CollectNode: Node {
  private let body: Node

  package init(_ extent: Extent, _ body: Node) {
    self.body = body
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    var inner = Frame(scope: frame.scope, engine: frame.engine, sink: nil)
    inner.links = frame.links
    let completion = try body.exec(&inner)
    if completion != .normal { throw ShellError.signal(for: completion) }
    return inner.takeResult()
  }
}

/// `@( … )`: always an array.
package final class ArrayExpressionNode: Node {
  private let body: Node

  package init(_ extent: Extent, _ body: Node) {
    self.body = body
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let collector = Collector()
    var inner = Frame(scope: frame.scope, engine: frame.engine, sink: collector)
    inner.links = frame.links
    let completion = try body.exec(&inner)
    if completion != .normal { throw ShellError.signal(for: completion) }
    return .array(collector.takeAll())
  }
}
