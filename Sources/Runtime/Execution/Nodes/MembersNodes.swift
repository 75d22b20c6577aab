package import Syntax

/// `target.member`, `[type]::member`.
package final class MemberNode: Node {
  private let target: Node
  private let member: Node
  private let isStatic: Bool
  private let isNullConditional: Bool
  private let site = MemberSite()
  /// The name, if it is the same each time.
  private let name: Value?

  package init(_ extent: Extent, _ target: Node, _ member: Node, isStatic: Bool, isNullConditional: Bool) {
    (self.target, self.member) = (target, member)
    (self.isStatic, self.isNullConditional) = (isStatic, isNullConditional)
    name = (member as? ConstantNode)?.value
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let target = try target.eval(&frame)
    if isNullConditional, target.isNull { return .null }
    if !isStatic, let name { return try Members.get(target, name, site, frame.scope, frame.engine) }
    let name = try member.eval(&frame)
    return isStatic
      ? try Members.getStatic(target, name, frame.scope, frame.engine)
      : try Members.get(target, name, MemberSite(), frame.scope, frame.engine)
  }
}

/// `[type]value`.
package final class ConvertNode: Node {
  package let type: TypeNode
  package let operand: Node
  /// Whether the type turned out to be void, which it then always is.
  @exclusivity(unchecked) private var isVoid = false

  package init(_ extent: Extent, _ type: TypeNode, _ operand: Node) {
    (self.type, self.operand) = (type, operand)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let type = try type.type(&frame)
    let value = try operand.eval(&frame)
    if type === TypeInfo.void { throw ConvertNode.noValue }
    return try Conversion.cast(value, to: type, frame.engine)
  }

  /// `[void]value` as a statement is nothing.
  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    if let value = try converted(&frame) { try frame.emit(value) }
    return .normal
  }

  package override func run(_ frame: inout Frame) throws(ShellError) { _ = try converted(&frame) }

  /// The value converted; nil for `[void]`.
  @inline(__always)
  private func converted(_ frame: inout Frame) throws(ShellError) -> Value? {
    if !isVoid {
      let type = try type.type(&frame)
      isVoid = type === TypeInfo.void
      if !isVoid { return try Conversion.cast(operand.eval(&frame), to: type, frame.engine) }
    }
    _ = try operand.eval(&frame)
    return nil
  }

  /// Asked for its value, `[void]value` has none.
  private static var noValue: ShellError {
    ExceptionFault(
      "System.InvalidOperationException",
      "No coercion operator is defined between types 'System.Void' and 'System.Object'."
    ).error()
  }
}

/// `value -is [type]`, `-isnot`, `-as`.
package final class TypeOperatorNode: Node {
  private let operation: BinaryOperation
  private let left: Node
  private let right: Node

  package init(_ extent: Extent, _ operation: BinaryOperation, _ left: Node, _ right: Node) {
    (self.operation, self.left, self.right) = (operation, left, right)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let value = try left.eval(&frame)
    let type = try TypeOperators.type(from: right.eval(&frame), operation, frame.scope, frame.engine)
    switch operation {
    case .is: return .bool(TypeOperators.isInstance(value, of: type, frame.engine))
    case .isNot: return .bool(!TypeOperators.isInstance(value, of: type, frame.engine))
    default: return try Conversion.castOrNull(value, to: type, frame.engine)
    }
  }
}
