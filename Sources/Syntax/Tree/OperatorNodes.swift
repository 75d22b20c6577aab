/// `condition ? ifTrue : ifFalse`.
package final class TernaryExpressionAst: ExpressionAst {
  package let condition: ExpressionAst
  package let ifTrue: ExpressionAst
  package let ifFalse: ExpressionAst

  init(_ extent: Extent, condition: ExpressionAst, ifTrue: ExpressionAst, ifFalse: ExpressionAst) {
    self.condition = condition
    self.ifTrue = ifTrue
    self.ifFalse = ifFalse
    super.init(.ternaryExpression, extent)
    adopt(condition)
    adopt(ifTrue)
    adopt(ifFalse)
  }
}

/// `left operator right`; chains of one precedence lean to the left, as deep as they are long.
package final class BinaryExpressionAst: ExpressionAst {
  package let left: ExpressionAst
  package let `operator`: TokenKind
  package let right: ExpressionAst
  /// The operator's place.
  package let errorPosition: Extent

  init(
    _ extent: Extent, left: ExpressionAst, operator: TokenKind, right: ExpressionAst, errorPosition: Extent
  ) {
    self.left = left
    self.operator = `operator`
    self.right = right
    self.errorPosition = errorPosition
    super.init(.binaryExpression, extent)
    adopt(left)
    adopt(right)
  }
}

/// An operator before or behind its operand.
package final class UnaryExpressionAst: ExpressionAst {
  package let tokenKind: TokenKind
  package let child: ExpressionAst

  init(_ extent: Extent, tokenKind: TokenKind, child: ExpressionAst) {
    self.tokenKind = tokenKind
    self.child = child
    super.init(.unaryExpression, extent)
    adopt(child)
  }
}

/// `[attribute()] child`.
package class AttributedExpressionAst: ExpressionAst {
  package final let attribute: AttributeBaseAst
  package final let child: ExpressionAst

  init(
    _ extent: Extent, attribute: AttributeBaseAst, child: ExpressionAst, kind: AstKind = .attributedExpression
  ) {
    self.attribute = attribute
    self.child = child
    super.init(kind, extent)
    adopt(attribute)
    adopt(child)
  }
}

/// `[type] child`.
package final class ConvertExpressionAst: AttributedExpressionAst {
  package let type: TypeConstraintAst

  init(_ extent: Extent, type: TypeConstraintAst, child: ExpressionAst) {
    self.type = type
    super.init(extent, attribute: type, child: child, kind: .convertExpression)
  }
}

/// `$using:name`.
package final class UsingExpressionAst: ExpressionAst {
  package let subExpression: ExpressionAst

  init(_ extent: Extent, subExpression: ExpressionAst) {
    self.subExpression = subExpression
    super.init(.usingExpression, extent)
    adopt(subExpression)
  }
}
