/// A constant in a `#requires` comment.
indirect enum RequiresValue {
  case text(String)
  case number(NumberValue)
  case bool(Bool)
  case null
  case list([RequiresValue])
  case table([(key: RequiresValue, value: RequiresValue)])

  /// The elements of a list, or the value itself.
  var items: [RequiresValue] {
    if case .list(let items) = self { items } else { [self] }
  }

  /// The value as text, where it is simple.
  var string: String? {
    switch self {
    case .text(let text): text
    case .number(let number): number.text
    case .bool(let bool): bool ? "True" : "False"
    case .null: ""
    case .list, .table: nil
    }
  }
}

extension Parser {
  /// The value of an argument of `#requires`; nil if it is no constant.
  func constantValue(of node: Ast) -> RequiresValue? {
    switch node.kind {
    case .stringConstantExpression:
      .text(source.string(of: node.cast(to: StringConstantExpressionAst.self).text))
    case .constantExpression: constant(node.cast(to: ConstantExpressionAst.self))
    case .variableExpression: constant(node.cast(to: VariableExpressionAst.self))
    case .parenExpression:
      pureExpression(node.cast(to: ParenExpressionAst.self)).flatMap { constantValue(of: $0) }
    case .arrayLiteral: all(node.cast(to: ArrayLiteralAst.self).elements).map { .list($0) }
    case .hashtable: constant(node.cast(to: HashtableAst.self))
    default: nil
    }
  }

  private func constant(_ constant: ConstantExpressionAst) -> RequiresValue {
    switch constant.value {
    case .null: .null
    case .true: .bool(true)
    case .number(let number): .number(number)
    }
  }

  private func constant(_ variable: VariableExpressionAst) -> RequiresValue? {
    switch source.string(of: variable.variablePath.name).lowercased() {
    case "true": .bool(true)
    case "false": .bool(false)
    case "null": .null
    default: nil
    }
  }

  private func constant(_ table: HashtableAst) -> RequiresValue? {
    var pairs: [(key: RequiresValue, value: RequiresValue)] = []
    for pair in table.keyValuePairs {
      guard let key = constantValue(of: pair.key), let expression = pureExpression(pair.value),
        let value = constantValue(of: expression)
      else { return nil }
      pairs.append((key, value))
    }
    return .table(pairs)
  }

  private func all(_ elements: [ExpressionAst]) -> [RequiresValue]? {
    var values: [RequiresValue] = []
    for element in elements {
      guard let value = constantValue(of: element) else { return nil }
      values.append(value)
    }
    return values
  }

  private func pureExpression(_ parenthesis: ParenExpressionAst) -> ExpressionAst? {
    pureExpression(parenthesis.pipeline)
  }

  /// The expression that a statement is, if it is nothing else.
  private func pureExpression(_ statement: StatementAst) -> ExpressionAst? {
    switch statement.kind {
    case .commandExpression:
      let command = statement.cast(to: CommandExpressionAst.self)
      return command.redirections.isEmpty ? command.expression : nil
    case .pipeline:
      let elements = statement.cast(to: PipelineAst.self).pipelineElements
      return elements.count == 1 ? pureExpression(elements[0]) : nil
    default: return nil
    }
  }
}
