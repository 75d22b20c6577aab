package import Syntax

/// `target.member`, `[type]::member`.
package final class MemberNode: Node {
  private let target: Node
  private let member: Node
  private let isStatic: Bool
  private let isNullConditional: Bool
  /// Whether the name is always the same, so that what was found for it may be remembered.
  private let isNamed: Bool
  private var site = MemberSite()

  package init(_ extent: Extent, _ target: Node, _ member: Node, isStatic: Bool, isNullConditional: Bool) {
    (self.target, self.member) = (target, member)
    (self.isStatic, self.isNullConditional) = (isStatic, isNullConditional)
    isNamed = member is ConstantNode
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let target = try target.eval(&frame)
    if isNullConditional, target.isNull { return .null }
    let name = try member.eval(&frame)
    if isStatic { return try Members.getStatic(target, name, frame.scope, frame.engine) }
    guard isNamed else {
      return try MemberAccess(target, MemberName(name, frame.engine), frame.scope, frame.engine).read()
    }
    if let known = site.value(of: target) { return known }
    if let property = site.property(for: target) {
      return try PropertyAccess.read(property, target, frame.engine)
    }
    return try Members.access(target, name, &site, frame.scope, frame.engine).read()
  }
}

/// `[type]value`.
package final class ConvertNode: Node {
  package let type: TypeNode
  package let operand: Node

  package init(_ extent: Extent, _ type: TypeNode, _ operand: Node) {
    (self.type, self.operand) = (type, operand)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let type = try type.type(&frame)
    return try Conversion.cast(operand.eval(&frame), to: type, frame.engine)
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
