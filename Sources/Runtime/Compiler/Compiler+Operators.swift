import Syntax

extension Compiler {
  /// Operators with a node of `ArithmeticNode`.
  private static let arithmetic: [TokenKind: BinaryOperation] = [
    .plus: .add, .minus: .subtract, .multiply: .multiply, .divide: .divide, .rem: .remainder,
  ]
  /// Comparisons with whether case is ignored.
  private static let comparisons: [TokenKind: (BinaryOperation, Bool)] = [
    .ieq: (.equal, true), .ine: (.notEqual, true), .ilt: (.less, true), .ile: (.lessOrEqual, true),
    .igt: (.greater, true), .ige: (.greaterOrEqual, true), .ceq: (.equal, false), .cne: (.notEqual, false),
    .clt: (.less, false), .cle: (.lessOrEqual, false), .cgt: (.greater, false),
    .cge: (.greaterOrEqual, false),
  ]
  private static let bitwise: [TokenKind: BinaryOperation] = [
    .band: .bitwiseAnd, .bor: .bitwiseOr, .bxor: .bitwiseXor, .shl: .shiftLeft, .shr: .shiftRight,
  ]
  /// `-contains` and its kin with whether case is ignored.
  private static let containment: [TokenKind: (BinaryOperation, Bool)] = [
    .icontains: (.contains, true), .inotcontains: (.notContains, true), .iin: (.in, true),
    .inotin: (.notIn, true), .ccontains: (.contains, false), .cnotcontains: (.notContains, false),
    .cin: (.in, false), .cnotin: (.notIn, false),
  ]
  private static let typeTests: [TokenKind: BinaryOperation] = [.is: .is, .isNot: .isNot, .as: .as]
  private static let logic: [TokenKind: LogicNode.Operation] = [.and: .and, .or: .or, .xor: .xor]

  func binary(_ tree: BinaryExpressionAst) -> Node {
    let kind = tree.operator
    if let operation = Compiler.arithmetic[kind] { return arithmetic(operation, tree) }
    let left = expression(tree.left)
    let right = expression(tree.right)
    if let (operation, ignoresCase) = Compiler.comparisons[kind] {
      if let constant = right as? ConstantNode, case .int(let number) = constant.value.payload {
        if let variable = left as? VariableNode {
          return VariableComparisonNode(tree.extent, operation, variable.slot, number)
        }
        return ComparisonWithConstantNode(tree.extent, operation, left, number)
      }
      return ComparisonNode(tree.extent, operation, ignoringCase: ignoresCase, left, right)
    }
    if let operation = Compiler.logic[kind] { return LogicNode(tree.extent, operation, left, right) }
    if let operation = Compiler.bitwise[kind] { return BinaryNode(tree.extent, operation, left, right) }
    if let operation = Compiler.typeTests[kind] {
      return TypeOperatorNode(tree.extent, operation, left, typeOperand(tree.right) ?? right)
    }
    if let (operation, ignoresCase) = Compiler.containment[kind] {
      return ContainmentNode(tree.extent, operation, ignoringCase: ignoresCase, left, right)
    }
    if let node = patternOperator(tree, left, right) { return node }
    switch kind {
    case .dotDot: return RangeNode(tree.extent, left, right)
    case .questionQuestion: return CoalesceNode(tree.extent, left, right)
    case .format: return BinaryNode(tree.extent, .format, left, right)
    case .join: return BinaryNode(tree.extent, .join, left, right)
    default: return GapNode(tree.extent, "\(kind)")
    }
  }

  /// The operators over patterns.
  private func patternOperator(_ tree: BinaryExpressionAst, _ left: Node, _ right: Node) -> Node? {
    let extent = tree.extent
    switch tree.operator {
    case .imatch, .cmatch, .inotmatch, .cnotmatch:
      let (ignoresCase, isNegated) = Compiler.flags(
        tree.operator, [.imatch, .inotmatch], [.inotmatch, .cnotmatch])
      return MatchNode(extent, ignoringCase: ignoresCase, isNegated: isNegated, left, right)
    case .ilike, .clike, .inotlike, .cnotlike:
      let (ignoresCase, isNegated) = Compiler.flags(
        tree.operator, [.ilike, .inotlike], [.inotlike, .cnotlike])
      return LikeNode(extent, ignoringCase: ignoresCase, isNegated: isNegated, left, right)
    case .ireplace, .creplace:
      let operation = source.string(in: tree.errorPosition)
      return ReplaceNode(
        extent, ignoringCase: tree.operator == .ireplace, operation: operation, left, right)
    case .isplit, .csplit: return SplitNode(extent, ignoringCase: tree.operator == .isplit, left, right)
    default: return nil
    }
  }

  private static func flags(
    _ kind: TokenKind, _ ignoringCase: [TokenKind], _ negated: [TokenKind]
  ) -> (ignoresCase: Bool, isNegated: Bool) { (ignoringCase.contains(kind), negated.contains(kind)) }

  private func arithmetic(_ operation: BinaryOperation, _ tree: BinaryExpressionAst) -> Node {
    let left = expression(tree.left)
    let right = expression(tree.right)
    if let variable = left as? VariableNode, let constant = right as? ConstantNode,
      case .int(let number) = constant.value.payload
    {
      return ArithmeticByConstantNode(tree.extent, operation, variable.slot, number)
    }
    return ArithmeticNode(tree.extent, operation, left, right)
  }

  func unary(_ tree: UnaryExpressionAst) -> Node {
    switch tree.tokenKind {
    case .not, .exclaim: return NotNode(tree.extent, expression(tree.child))
    case .plus: return UnaryNode(tree.extent, .plus, expression(tree.child))
    case .minus: return UnaryNode(tree.extent, .minus, expression(tree.child))
    case .bnot: return UnaryNode(tree.extent, .bitwiseNot, expression(tree.child))
    case .join: return UnaryNode(tree.extent, .join, expression(tree.child))
    case .isplit, .csplit: return UnaryNode(tree.extent, .split, expression(tree.child))
    case .comma: return UnaryNode(tree.extent, .comma, expression(tree.child))
    case .plusPlus: return step(tree, by: 1, isPrefix: true)
    case .minusMinus: return step(tree, by: -1, isPrefix: true)
    case .postfixPlusPlus: return step(tree, by: 1, isPrefix: false)
    case .postfixMinusMinus: return step(tree, by: -1, isPrefix: false)
    default: return GapNode(tree.extent, "\(tree.tokenKind)")
    }
  }

  private func step(_ tree: UnaryExpressionAst, by step: Int32, isPrefix: Bool) -> Node {
    if tree.child.kind == .variableExpression,
      case .slot(let slot) = variable(tree.child.cast(to: VariableExpressionAst.self))
    {
      return IncrementNode(tree.extent, slot, step: step, isPrefix: isPrefix)
    }
    return TargetStepNode(tree.extent, target(tree.child), step: step, isPrefix: isPrefix)
  }
}

/// Values of number tokens.
enum Literals {
  static func value(_ number: NumberValue) -> Value { .number(Number(number)) }
}

extension Compiler {
  /// `[pscustomobject]` as the right side of a type operator is PowerShell's accelerator of PSObject; the full name of
  /// PSCustomObject means just that (engine/parser/TypeResolver.cs of PowerShell 7.6.5).
  private func typeOperand(_ tree: ExpressionAst) -> Node? {
    guard tree.kind == .typeExpression,
      case .simple(let name) = tree.cast(to: TypeExpressionAst.self).typeName.form,
      source.string(of: name).lowercased() == "pscustomobject"
    else { return nil }
    return ConstantNode(tree.extent, .type(.psObject))
  }
}
