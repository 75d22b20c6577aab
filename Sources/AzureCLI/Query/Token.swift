/// A piece of a query and where it begins, in code points.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    case identifier(String)
    case quotedIdentifier(String)
    case literal(Value)
    case number(Int)
    case symbol(Symbol)
    case end

    static func == (left: Kind, right: Kind) -> Bool {
      switch (left, right) {
      case (.symbol(let left), .symbol(let right)): left == right
      case (.end, .end): true
      default: false
      }
    }
  }

  let kind: Kind
  let start: Int
}

/// Punctuation of JMESPath.
enum Symbol: String, Sendable {
  case dot = "."
  case star = "*"
  case comma = ","
  case colon = ":"
  case current = "@"
  case openParenthesis = "("
  case closeParenthesis = ")"
  case openBrace = "{"
  case closeBrace = "}"
  case openBracket = "["
  case closeBracket = "]"
  case flatten = "[]"
  case filter = "[?"
  case pipe = "|"
  case or = "||"
  case and = "&&"
  case reference = "&"
  case not = "!"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

extension Token.Kind {
  /// How tightly the token binds what stands before it; 0 where it ends an expression.
  var bindingPower: Int {
    guard case .symbol(let symbol) = self else { return 0 }
    return bindingPowers[symbol] ?? 0
  }
}

/// The precedences of JMESPath; those below `projectionEnd` end a projection.
private let bindingPowers: [Symbol: Int] = [
  .pipe: 1, .or: 2, .and: 3,
  .equal: 5, .notEqual: 5, .less: 5, .lessOrEqual: 5, .greater: 5, .greaterOrEqual: 5,
  .flatten: 9, .star: 20, .filter: 21, .dot: 40, .not: 45, .openBrace: 50, .openBracket: 55,
  .openParenthesis: 60,
]

/// Tokens that bind less tightly than this end a projection.
let projectionEnd = 10
