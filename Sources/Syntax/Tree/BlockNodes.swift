/// A script, or the body of a function or of a script block in braces.
package final class ScriptBlockAst: Ast {
  package let usingStatements: [UsingStatementAst]
  /// Attributes that belong to the block itself; the parser leaves none here (they are on `paramBlock`).
  package let attributes: [AttributeAst] = []
  package let paramBlock: ParamBlockAst?
  package let beginBlock: NamedBlockAst?
  package let processBlock: NamedBlockAst?
  package let endBlock: NamedBlockAst?
  package let cleanBlock: NamedBlockAst?
  package let dynamicParamBlock: NamedBlockAst?
  /// What `#requires` lines ask for; only on the root.
  package internal(set) var scriptRequirements: ScriptRequirements?

  init(
    _ extent: Extent, usingStatements: [UsingStatementAst] = [], paramBlock: ParamBlockAst? = nil,
    dynamicParamBlock: NamedBlockAst? = nil, beginBlock: NamedBlockAst? = nil,
    processBlock: NamedBlockAst? = nil,
    endBlock: NamedBlockAst? = nil, cleanBlock: NamedBlockAst? = nil
  ) {
    self.usingStatements = usingStatements
    self.paramBlock = paramBlock
    self.dynamicParamBlock = dynamicParamBlock
    self.beginBlock = beginBlock
    self.processBlock = processBlock
    self.endBlock = endBlock
    self.cleanBlock = cleanBlock
    super.init(.scriptBlock, extent)
    adopt(usingStatements)
    adopt(paramBlock)
    adopt(dynamicParamBlock)
    adopt(beginBlock)
    adopt(processBlock)
    adopt(endBlock)
    adopt(cleanBlock)
  }
}

/// `param (…)` with the attributes before it.
package final class ParamBlockAst: Ast {
  package let attributes: [AttributeAst]
  package let parameters: [ParameterAst]

  init(_ extent: Extent, attributes: [AttributeAst], parameters: [ParameterAst]) {
    self.attributes = attributes
    self.parameters = parameters
    super.init(.paramBlock, extent)
    adopt(attributes)
    adopt(parameters)
  }
}

/// A parameter of a function, a script block or a method.
package final class ParameterAst: Ast {
  package let attributes: [AttributeBaseAst]
  package let name: VariableExpressionAst
  package let defaultValue: ExpressionAst?

  init(
    _ extent: Extent, attributes: [AttributeBaseAst], name: VariableExpressionAst,
    defaultValue: ExpressionAst?
  ) {
    self.attributes = attributes
    self.name = name
    self.defaultValue = defaultValue
    super.init(.parameter, extent)
    adopt(attributes)
    adopt(name)
    adopt(defaultValue)
  }
}

/// `begin`, `process`, `end`, `clean` or `dynamicparam`, or the statements of a block that names none of them.
package final class NamedBlockAst: Ast {
  package let blockKind: TokenKind
  /// True if no keyword stands before the statements.
  package let unnamed: Bool
  package let statements: [StatementAst]
  package let traps: [TrapStatementAst]
  /// The braces and what is in them; nil if unnamed.
  package let braces: Extent?

  init(_ extent: Extent, blockKind: TokenKind, unnamed: Bool, body: StatementBlockAst) {
    self.blockKind = blockKind
    self.unnamed = unnamed
    statements = body.statements
    traps = body.traps
    braces = unnamed ? nil : body.extent
    super.init(.namedBlock, extent)
    adopt(statements)
    adopt(traps)
  }
}

/// Statements in braces or parentheses.
package final class StatementBlockAst: Ast {
  package let statements: [StatementAst]
  package let traps: [TrapStatementAst]

  init(_ extent: Extent, statements: [StatementAst], traps: [TrapStatementAst] = []) {
    self.statements = statements
    self.traps = traps
    super.init(.statementBlock, extent)
    adopt(statements)
    adopt(traps)
  }
}
