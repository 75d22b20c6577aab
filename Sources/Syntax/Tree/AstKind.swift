/// The type of a node, for cheap dispatch: `switch node.kind`, then `unsafeDowncast` by ``Ast/cast(to:)``.
package enum AstKind: UInt8, CaseIterable, Sendable {
  case scriptBlock, paramBlock, namedBlock, statementBlock, parameter
  case attribute, namedAttributeArgument, typeConstraint
  case errorStatement, errorExpression
  case pipeline, pipelineChain, assignmentStatement
  case command, commandExpression, commandParameter, mergingRedirection, fileRedirection
  case functionDefinition, typeDefinition, propertyMember, functionMember, usingStatement
  case ifStatement, switchStatement, forEachStatement, forStatement, whileStatement, doWhileStatement,
    doUntilStatement
  case tryStatement, catchClause, trapStatement, dataStatement, blockStatement
  case breakStatement, continueStatement, returnStatement, exitStatement, throwStatement
  case configurationDefinition, dynamicKeywordStatement
  case ternaryExpression, binaryExpression, unaryExpression, attributedExpression, convertExpression
  case memberExpression, invokeMemberExpression, baseCtorInvokeMemberExpression, indexExpression
  case typeExpression, variableExpression, constantExpression, stringConstantExpression,
    expandableStringExpression
  case scriptBlockExpression, arrayLiteral, hashtable, arrayExpression, parenExpression, subExpression,
    usingExpression
}
