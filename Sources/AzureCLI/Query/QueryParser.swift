/// Builds the tree of a query by the binding power of its tokens.
///
/// Follows the reference implementation where the grammar leaves room: a comma between arguments may be missing, `!` binds
/// tighter than `.`'s right side, a filter's projection ends at `[]`.
struct QueryParser {
  private let tokens: [Token]
  private var next = 0
  private var depth = 0
  private static let deepest = 200

  /// Takes the lexer's tokens, which close with the end.
  init(_ tokens: [Token]) { self.tokens = tokens }

  /// The whole query; throws `QueryFault`.
  mutating func query() throws(QueryFault) -> Expression {
    let expression = try expression()
    guard kind == .end else { throw fault("the end of the query") }
    return expression
  }

  /// An expression up to the first token that binds no tighter than that.
  mutating func expression(binding power: Int = 0) throws(QueryFault) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { throw .tooDeep }
    var left = try beginning()
    while power < kind.bindingPower { left = try continuation(of: left) }
    return left
  }

  /// What can begin an expression.
  private mutating func beginning() throws(QueryFault) -> Expression {
    let start = tokens[next].start
    switch advance() {
    case .identifier(let name): return kind == .symbol(.openParenthesis) ? try call(name) : .field(name)
    case .quotedIdentifier(let name):
      guard kind != .symbol(.openParenthesis) else { throw fault("a function's name without quotes") }
      return .field(name)
    case .literal(let value): return .literal(value)
    case .symbol(.current): return .current
    case .symbol(.star): return try star()
    case .symbol(.flatten):
      return .projection(.flatten(.current), try projected(.flatten))
    case .symbol(.filter): return try filter(of: .current)
    case .symbol(.openBracket): return try bracketed()
    case .symbol(.openBrace): return try record()
    case .symbol(.openParenthesis):
      let inside = try expression()
      try expect(.closeParenthesis)
      return inside
    case .symbol(.not): return .not(try expression(binding: power(.not)))
    case .symbol(.reference): return .reference(try expression())
    default: throw .syntax(at: start, "an expression")
    }
  }

  /// What can follow an expression.
  private mutating func continuation(of left: Expression) throws(QueryFault) -> Expression {
    let start = tokens[next].start
    guard case .symbol(let symbol) = advance() else { throw .syntax(at: start, "an operator") }
    switch symbol {
    case .dot: return try member(of: left)
    case .pipe: return .chain(left, try expression(binding: power(.pipe)))
    case .or: return .or(left, try expression(binding: power(.or)))
    case .and: return .and(left, try expression(binding: power(.and)))
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return .comparison(symbol, left, try expression(binding: power(symbol)))
    case .flatten: return .projection(.flatten(left), try projected(.flatten))
    case .filter: return try filter(of: left)
    case .openBracket: return try bracketed(after: left)
    default: throw .syntax(at: start, "an operator")
    }
  }
}

// Tokens.
extension QueryParser {
  /// The token that comes next.
  var kind: Token.Kind { tokens[next].kind }

  /// The one after it.
  var kindAfter: Token.Kind { next + 1 < tokens.count ? tokens[next + 1].kind : .end }

  /// Takes a token; the end stays.
  @discardableResult
  mutating func advance() -> Token.Kind {
    let kind = kind
    if next + 1 < tokens.count { next += 1 }
    return kind
  }

  mutating func eat(_ symbol: Symbol) -> Bool {
    guard kind == .symbol(symbol) else { return false }
    advance()
    return true
  }

  mutating func expect(_ symbol: Symbol) throws(QueryFault) {
    guard eat(symbol) else { throw fault(symbol.rawValue) }
  }

  func fault(_ expected: String) -> QueryFault { .syntax(at: tokens[next].start, expected) }

  func power(_ symbol: Symbol) -> Int { Token.Kind.symbol(symbol).bindingPower }
}
