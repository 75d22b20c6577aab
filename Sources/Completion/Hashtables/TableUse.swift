import Syntax

/// What a table is written for: a cast, an argument, a variable.
struct TableUse {
  /// The node that says what the table must be.
  let owner: Ast
  /// The parameter that is named in front of it.
  let parameter: String?
  /// The word of the command that holds it.
  let argument: Ast
  /// Keys of tables around it, innermost first.
  let keys: [String]

  init?(_ table: HashtableAst, _ context: CompletionContext) {
    var before: Ast = table
    var next = table.parent
    var keys: [String] = []
    while let node = next {
      switch node {
      case let outer as HashtableAst:
        guard let pair = outer.keyValuePairs.first(where: { $0.value === before }) else { return nil }
        guard let key = pair.key as? StringConstantExpressionAst else { return nil }
        keys.append(context.value(of: key))
      case let parameter as CommandParameterAst:
        guard let command = parameter.parent else { return nil }
        (owner, self.parameter) = (command, context.string(parameter.parameterName))
        (argument, self.keys) = (before, keys)
        return
      case let assignment as AssignmentStatementAst:
        let isTyped = assignment.left is MemberExpressionAst || assignment.left is ConvertExpressionAst
        (owner, parameter) = (isTyped ? assignment.left : assignment, nil)
        (argument, self.keys) = (before, keys)
        return
      case is CommandAst, is ConvertExpressionAst, is UsingStatementAst:
        (owner, parameter) = (node, nil)
        (argument, self.keys) = (before, keys)
        return
      case is CommandExpressionAst, is PipelineAst, is StatementBlockAst, is ArrayExpressionAst,
        is ArrayLiteralAst:
        break
      default: return nil
      }
      before = node
      next = node.parent
    }
    return nil
  }
}
