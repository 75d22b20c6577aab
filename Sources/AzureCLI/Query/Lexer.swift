/// Cuts a query into tokens.
struct Lexer {
  private let scalars: [Unicode.Scalar]
  private var next = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// All tokens, the end among them; throws `QueryFault.syntax` at the first thing that is none.
  mutating func tokens() throws(QueryFault) -> [Token] {
    var tokens: [Token] = []
    repeat {
      skipBlanks()
      let start = next
      tokens.append(Token(kind: try token(), start: start))
    } while tokens.last?.kind != .end
    return tokens
  }

  private mutating func token() throws(QueryFault) -> Token.Kind {
    guard let scalar = peek else { return .end }
    switch scalar {
    case "a"..."z", "A"..."Z", "_": return .identifier(take(while: isIdentifierPart))
    case "0"..."9", "-": return try number()
    case "\"": return try quotedIdentifier()
    case "'": return .literal(.string(try rawString()))
    case "`": return .literal(try literal())
    default: return .symbol(try symbol())
    }
  }

  private mutating func number() throws(QueryFault) -> Token.Kind {
    let start = next
    let sign = eat("-") ? "-" : ""
    guard let value = Int(sign + take(while: isDigit)) else { throw .syntax(at: start, "a number") }
    return .number(value)
  }

  /// The longest symbol that stands here.
  private mutating func symbol() throws(QueryFault) -> Symbol {
    for length in [2, 1] where next + length <= scalars.count {
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars[next..<next + length])
      guard let symbol = Symbol(rawValue: text) else { continue }
      next += length
      return symbol
    }
    throw .syntax(at: next, "a token")
  }

  private mutating func skipBlanks() {
    while let scalar = peek, [" ", "\t", "\n", "\r"].contains(scalar) { next += 1 }
  }

  private var peek: Unicode.Scalar? { next < scalars.count ? scalars[next] : nil }

  private mutating func eat(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    next += 1
    return true
  }

  private mutating func take(while matches: (Unicode.Scalar) -> Bool) -> String {
    let start = next
    while let scalar = peek, matches(scalar) { next += 1 }
    return text(start..<next)
  }

  private func text(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }
}

// What stands between delimiters.
extension Lexer {
  private mutating func quotedIdentifier() throws(QueryFault) -> Token.Kind {
    let start = next
    let inside = try delimited(by: "\"")
    guard case .string(let name)? = jsonValue("\"\(inside)\"") else { throw .syntax(at: start, "a string") }
    return .quotedIdentifier(name)
  }

  private mutating func rawString() throws(QueryFault) -> String {
    unescape(try delimited(by: "'"), "'")
  }

  /// JSON; what is not JSON is taken as the inside of a string, as long as that is one.
  private mutating func literal() throws(QueryFault) -> Value {
    let start = next
    let inside = unescape(try delimited(by: "`"), "`")
    if let value = jsonValue(inside) { return value }
    guard let value = jsonValue("\"\(inside.drop { $0.isWhitespace })\"") else {
      throw .syntax(at: start, "a JSON value")
    }
    return value
  }

  /// The text up to the closing delimiter, escapes kept.
  private mutating func delimited(by delimiter: Unicode.Scalar) throws(QueryFault) -> String {
    let start = next
    next += 1
    while let scalar = peek, scalar != delimiter { next += scalar == "\\" ? 2 : 1 }
    guard next < scalars.count else { throw .syntax(at: start, "a closing \(delimiter)") }
    next += 1
    return text(start + 1..<next - 1)
  }

  /// The text with its escaped delimiters made plain; other backslashes stay.
  private func unescape(_ text: String, _ delimiter: Unicode.Scalar) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == delimiter, plain.last == "\\" { plain.removeLast() }
      plain.append(scalar)
    }
    return String(plain)
  }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func isIdentifierPart(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", "_": true
  default: false
  }
}
