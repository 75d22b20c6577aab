/// `[type]` as a value.
package final class TypeExpressionAst: ExpressionAst {
  package let typeName: TypeName

  init(_ extent: Extent, typeName: TypeName) {
    self.typeName = typeName
    super.init(.typeExpression, extent)
  }
}

/// `$name` or `@name`.
package final class VariableExpressionAst: ExpressionAst {
  package let variablePath: VariablePath
  package let splatted: Bool

  init(_ extent: Extent, variablePath: VariablePath, splatted: Bool = false) {
    self.variablePath = variablePath
    self.splatted = splatted
    super.init(.variableExpression, extent)
  }
}

/// A number, or a stand-in that has no text.
package class ConstantExpressionAst: ExpressionAst {
  /// Of no meaning for a string, whose text is in ``StringConstantExpressionAst/text``.
  package final let value: ConstantValue

  init(_ extent: Extent, value: ConstantValue, kind: AstKind = .constantExpression) {
    self.value = value
    super.init(kind, extent)
  }
}

/// A string without anything to expand, or a bare word.
package final class StringConstantExpressionAst: ConstantExpressionAst {
  package let text: NodeText
  package let stringConstantType: StringConstantType

  init(_ extent: Extent, text: NodeText, type: StringConstantType) {
    self.text = text
    stringConstantType = type
    super.init(extent, value: .null, kind: .stringConstantExpression)
  }
}

/// A string with variables or subexpressions to expand.
package final class ExpandableStringExpressionAst: ExpressionAst {
  /// The whole text with `$` parts as written: PowerShell's `Value`.
  package let text: NodeText
  package let stringConstantType: StringConstantType
  package let nestedExpressions: [ExpressionAst]
  /// Where the nested expressions stand in `text`, in UTF-16 units, one for each: what is between them is literal.
  package let nestedRanges: [Range<Int>]

  init(
    _ extent: Extent, text: NodeText, type: StringConstantType, nestedExpressions: [ExpressionAst],
    nestedRanges: [Range<Int>]
  ) {
    self.text = text
    stringConstantType = type
    self.nestedExpressions = nestedExpressions
    self.nestedRanges = nestedRanges
    super.init(.expandableStringExpression, extent)
    adopt(nestedExpressions)
  }
}

/// `{ … }` as a value.
package final class ScriptBlockExpressionAst: ExpressionAst {
  package let scriptBlock: ScriptBlockAst

  init(_ extent: Extent, scriptBlock: ScriptBlockAst) {
    self.scriptBlock = scriptBlock
    super.init(.scriptBlockExpression, extent)
    adopt(scriptBlock)
  }
}

/// `1, 2, 3`.
package final class ArrayLiteralAst: ExpressionAst {
  package let elements: [ExpressionAst]

  init(_ extent: Extent, elements: [ExpressionAst]) {
    self.elements = elements
    super.init(.arrayLiteral, extent)
    adopt(elements)
  }
}

/// `@{ key = value }`.
package final class HashtableAst: ExpressionAst {
  package typealias Pair = (key: ExpressionAst, value: StatementAst)

  package let keyValuePairs: [Pair]

  init(_ extent: Extent, keyValuePairs: [Pair]) {
    self.keyValuePairs = keyValuePairs
    super.init(.hashtable, extent)
    for pair in keyValuePairs {
      adopt(pair.key)
      adopt(pair.value)
    }
  }
}

/// `@( … )`.
package final class ArrayExpressionAst: ExpressionAst {
  package let subExpression: StatementBlockAst

  init(_ extent: Extent, subExpression: StatementBlockAst) {
    self.subExpression = subExpression
    super.init(.arrayExpression, extent)
    adopt(subExpression)
  }
}

/// `( pipeline )`.
package final class ParenExpressionAst: ExpressionAst {
  package let pipeline: PipelineBaseAst

  init(_ extent: Extent, pipeline: PipelineBaseAst) {
    self.pipeline = pipeline
    super.init(.parenExpression, extent)
    adopt(pipeline)
  }
}

/// `$( … )`.
package final class SubExpressionAst: ExpressionAst {
  package let subExpression: StatementBlockAst

  init(_ extent: Extent, subExpression: StatementBlockAst) {
    self.subExpression = subExpression
    super.init(.subExpression, extent)
    adopt(subExpression)
  }
}
