// Brackets, braces, calls and projections.
extension QueryParser {
  mutating func call(_ name: String) throws(QueryFault) -> Expression {
    advance()
    var arguments: [Expression] = []
    while !eat(.closeParenthesis) {
      arguments.append(try expression())
      _ = eat(.comma)
    }
    return .call(name, arguments)
  }

  mutating func star() throws(QueryFault) -> Expression {
    .valueProjection(.current, kind == .symbol(.closeBracket) ? .current : try projected(.star))
  }

  /// After `.`: a name, a list, a record, or `*`.
  mutating func member(of left: Expression) throws(QueryFault) -> Expression {
    if eat(.star) { return .valueProjection(left, try projected(.dot)) }
    return .chain(left, try dotted(binding: power(.dot)))
  }

  private mutating func dotted(binding power: Int) throws(QueryFault) -> Expression {
    switch kind {
    case .identifier, .quotedIdentifier, .symbol(.star): return try expression(binding: power)
    case .symbol(.openBracket):
      advance()
      return try list()
    case .symbol(.openBrace):
      advance()
      return try record()
    default: throw fault("a name, [ or {")
    }
  }

  /// After `[?`.
  mutating func filter(of left: Expression) throws(QueryFault) -> Expression {
    let condition = try expression()
    try expect(.closeBracket)
    let right = kind == .symbol(.flatten) ? Expression.current : try projected(.filter)
    return .filterProjection(left, right, condition: condition)
  }

  /// After a `[` that begins an expression: an index, a slice, `*`, or a list.
  mutating func bracketed() throws(QueryFault) -> Expression {
    if case .number = kind { return try indexed(.current) }
    if kind == .symbol(.colon) { return try indexed(.current) }
    guard kind == .symbol(.star), kindAfter == .symbol(.closeBracket) else { return try list() }
    return try elements(of: .current)
  }

  /// After a `[` that follows an expression: an index, a slice, or `*`.
  mutating func bracketed(after left: Expression) throws(QueryFault) -> Expression {
    if case .number = kind { return try indexed(left) }
    if kind == .symbol(.colon) { return try indexed(left) }
    return try elements(of: left)
  }

  private mutating func elements(of left: Expression) throws(QueryFault) -> Expression {
    try expect(.star)
    try expect(.closeBracket)
    return .projection(left, try projected(.star))
  }

  private mutating func indexed(_ left: Expression) throws(QueryFault) -> Expression {
    if case .number(let index) = kind, kindAfter != .symbol(.colon) {
      advance()
      try expect(.closeBracket)
      return .chain(left, .index(index))
    }
    let slice = try slice()
    // The reference implementation makes no projection of a slice that follows an index at once.
    if case .chain(_, .index) = left { return .chain(left, .slice(slice)) }
    return .projection(.chain(left, .slice(slice)), try projected(.star))
  }

  private mutating func slice() throws(QueryFault) -> Slice {
    var parts: [Int?] = [nil]
    while !eat(.closeBracket) {
      if case .number(let value) = kind {
        parts[parts.count - 1] = value
        advance()
      } else if parts.count < 3, eat(.colon) {
        parts.append(nil)
      } else {
        throw fault("a number, : or ]")
      }
    }
    return Slice(
      start: parts[0], stop: parts.count > 1 ? parts[1] : nil, step: parts.count > 2 ? parts[2] : nil)
  }

  private mutating func list() throws(QueryFault) -> Expression {
    var items = [try expression()]
    while !eat(.closeBracket) {
      try expect(.comma)
      items.append(try expression())
    }
    return .list(items)
  }

  /// After `{`; a comma between two members may be missing.
  mutating func record() throws(QueryFault) -> Expression {
    var fields: [(name: String, value: Expression)] = []
    repeat {
      let name: String
      switch kind {
      case .identifier(let text), .quotedIdentifier(let text): name = text
      default: throw fault("a name")
      }
      advance()
      try expect(.colon)
      fields.append((name, try expression()))
    } while eat(.comma) || !eat(.closeBrace)
    return .record(fields)
  }

  /// The right side of a projection: what is done with each element.
  mutating func projected(_ symbol: Symbol) throws(QueryFault) -> Expression {
    let power = power(symbol)
    if kind.bindingPower < projectionEnd { return .current }
    switch kind {
    case .symbol(.openBracket), .symbol(.filter): return try expression(binding: power)
    case .symbol(.dot):
      advance()
      return try dotted(binding: power)
    default: throw fault("., [ or the end of the projection")
    }
  }
}
