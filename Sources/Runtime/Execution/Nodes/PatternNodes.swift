package import Syntax

/// `-match` and `-notmatch`; a match of a single value sets `$Matches`.
package final class MatchNode: Node {
  private let left: Node
  private let right: Node
  private let ignoresCase: Bool
  private let isNegated: Bool
  private var site = RegexSite()

  package init(_ extent: Extent, ignoringCase: Bool, isNegated: Bool, _ left: Node, _ right: Node) {
    (ignoresCase, self.isNegated, self.left, self.right) = (ignoringCase, isNegated, left, right)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let left = try left.eval(&frame)
    let right = try right.eval(&frame)
    let scope = frame.scope
    // Conversion of an operand may run script and come back to this node.
    var used = site
    defer { site = used }
    return try MatchOperator.apply(
      left, right, ignoringCase: ignoresCase, isNegated: isNegated, &used, frame.engine
    ) { MatchesVariable.set($0, in: scope) }
  }
}

/// `-like` and `-notlike`.
package final class LikeNode: Node {
  private let left: Node
  private let right: Node
  private let ignoresCase: Bool
  private let isNegated: Bool
  private var site = WildcardSite()

  package init(_ extent: Extent, ignoringCase: Bool, isNegated: Bool, _ left: Node, _ right: Node) {
    (ignoresCase, self.isNegated, self.left, self.right) = (ignoringCase, isNegated, left, right)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let left = try left.eval(&frame)
    let right = try right.eval(&frame)
    var used = site
    defer { site = used }
    return try LikeOperator.apply(
      left, right, ignoringCase: ignoresCase, isNegated: isNegated, &used, frame.engine)
  }
}

/// `-replace`.
package final class ReplaceNode: Node {
  private let left: Node
  private let right: Node
  private let ignoresCase: Bool
  /// The operator as it was written.
  private let operation: String
  private var site = RegexSite()

  package init(_ extent: Extent, ignoringCase: Bool, operation: String, _ left: Node, _ right: Node) {
    (ignoresCase, self.operation, self.left, self.right) = (ignoringCase, operation, left, right)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let left = try left.eval(&frame)
    let right = try right.eval(&frame)
    let engine = frame.engine
    var used = site
    defer { site = used }
    return try ReplaceOperator.apply(
      left, right, ignoringCase: ignoresCase, operation: operation, &used, engine
    ) { (block, match) throws(ShellError) in try BlockRun.dottedResult(block, item: match, engine) }
  }
}

/// `-split` with two operands.
package final class SplitNode: Node {
  private let left: Node
  private let right: Node
  private let ignoresCase: Bool
  private var site = RegexSite()

  package init(_ extent: Extent, ignoringCase: Bool, _ left: Node, _ right: Node) {
    (ignoresCase, self.left, self.right) = (ignoringCase, left, right)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let left = try left.eval(&frame)
    let right = try right.eval(&frame)
    let engine = frame.engine
    var used = site
    defer { site = used }
    return try SplitOperator.apply(left, right, ignoringCase: ignoresCase, &used, engine) {
      (block, unit, arguments) throws(ShellError) in
      try BlockRun.callResult(block, item: unit, arguments: arguments, engine)
    }
  }
}
