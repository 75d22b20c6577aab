import Syntax

/// The variables that a body assigns, by name in lower case: a typed parameter among them converts what it is given.
enum AssignedNames {
  static func of(_ body: Ast, _ source: SourceText) -> Set<String> {
    var names: Set<String> = []
    body.forEachDescendant { node in
      for target in targets(of: node) { add(target, source, to: &names) }
      return true
    }
    return names
  }

  private static func targets(of node: Ast) -> [ExpressionAst] {
    switch node.kind {
    case .assignmentStatement: return [node.cast(to: AssignmentStatementAst.self).left]
    case .forEachStatement: return [node.cast(to: ForEachStatementAst.self).variable]
    // `++`, `--` and `[ref]`; what else these are changes nothing.
    case .unaryExpression: return [node.cast(to: UnaryExpressionAst.self).child]
    case .convertExpression: return [node.cast(to: ConvertExpressionAst.self).child]
    default: return []
    }
  }

  private static func add(_ target: ExpressionAst, _ source: SourceText, to names: inout Set<String>) {
    switch target.kind {
    case .variableExpression:
      let path = target.cast(to: VariableExpressionAst.self).variablePath
      names.insert(source.string(of: path.name).lowercased())
    case .arrayLiteral:
      for element in target.cast(to: ArrayLiteralAst.self).elements { add(element, source, to: &names) }
    case .convertExpression: add(target.cast(to: ConvertExpressionAst.self).child, source, to: &names)
    case .attributedExpression: add(target.cast(to: AttributedExpressionAst.self).child, source, to: &names)
    default: break
    }
  }
}
