import PartnerDomain

/// A JMESPath query, ready to be asked of a value.
struct Query: Sendable {
  private let expression: Expression

  /// Reads a query; throws `QueryFault.syntax` or `QueryFault.tooDeep`.
  init(_ text: String) throws(QueryFault) {
    var lexer = Lexer(text)
    var parser = QueryParser(try lexer.tokens())
    expression = try parser.query()
  }

  /// The answer, null where there is none; throws `QueryFault` when a function refuses its arguments.
  func search(_ value: Value) throws(QueryFault) -> Value {
    try Evaluator().evaluate(expression, value, depth: 0)
  }
}

/// A text of JSON as a value, nil if it is none.
func jsonValue(_ text: String) -> Value? {
  (try? JSON(parsing: text)).map(Value.init)
}
