/// A statement that could not be parsed, with what was found of it.
package final class ErrorStatementAst: PipelineBaseAst {
  /// A flag of a broken `switch`: its token, and its value where it takes one.
  package typealias Flag = (name: StaticString, token: Token, value: Ast?)

  /// The token that began the statement; nil if it began like none.
  package let keyword: Token?
  package let flags: [Flag]
  package let conditions: [Ast]
  package let bodies: [Ast]
  package let nestedAst: [Ast]

  init(
    _ extent: Extent, keyword: Token? = nil, flags: [Flag] = [], conditions: [Ast] = [], bodies: [Ast] = [],
    nestedAst: [Ast] = []
  ) {
    self.keyword = keyword
    self.flags = flags
    self.conditions = conditions
    self.bodies = bodies
    self.nestedAst = nestedAst
    super.init(.errorStatement, extent)
    for flag in flags { adopt(flag.value) }
    adopt(conditions)
    adopt(bodies)
    adopt(nestedAst)
  }
}

/// An expression that could not be parsed, with what was found of it.
package final class ErrorExpressionAst: ExpressionAst {
  package let nestedAst: [Ast]

  init(_ extent: Extent, nestedAst: [Ast] = []) {
    self.nestedAst = nestedAst
    super.init(.errorExpression, extent)
    adopt(nestedAst)
  }
}
