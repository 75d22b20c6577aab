extension Lexer {
  /// A word that starts with a letter or `_`: keyword, name, command or argument.
  mutating func scanIdentifier() -> Token {
    while position < limit, isIdentifierFollow(buffer[position]) { position &+= 1 }
    if mode == .typeName { return scanTypeName() }
    guard !wantsSimpleName, mode == .command || mode == .signature else { return save(.identifier) }
    if mode == .command, !startsToken(current) { return scanGeneric() }
    let units = tokenUnits
    switch keywords.kind(of: units) {
    case nil: break
    case .inlineScript where !isInWorkflow: break
    case let keyword?: return save(keyword)
    }
    return isDynamicKeyword(units) ? save(.dynamicKeyword) : save(.identifier)
  }

  /// The rest of a word that is whatever it is: it ends at a space or a character that starts a token in any mode.
  ///
  /// What stands before is taken as it is. Quoted parts, escapes, variables and subexpressions belong to the word.
  mutating func scanGeneric(takingAsIs: Bool = false) -> Token {
    let start = takingAsIs ? position - tokenStart : 0
    var parts: [StringPart] = []
    while position < limit {
      let unit = buffer[position]
      if startsToken(unit) { break }
      position += 1
      if unit < 128, !traits[Int(unit)].contains(.special) { continue }
      if unit == Unit.dollar {
        passPart(&parts, inHereString: false)
      } else if unit == Unit.backtick {
        if current != 0 { takeEscape() }
      } else if isSingleQuote(unit) {
        _ = passSingleQuoted()
      } else if isDoubleQuote(unit) {
        _ = passDoubleQuoted(&parts)
      }
    }
    if parts.isEmpty, !dynamicKeywords.isEmpty, isDynamicKeyword(tokenUnits) { return save(.dynamicKeyword) }
    return saveText(.generic, .word, parts, keepsText: takingAsIs, readFrom: start)
  }

  private func isDynamicKeyword(_ units: UnsafeBufferPointer<UInt16>) -> Bool {
    !dynamicKeywords.isEmpty && dynamicKeywords.contains(units.map(lowercasedASCII))
  }

  /// A dash and a name: a parameter, or in an expression an operator or minus.
  mutating func scanParameter() -> Token {
    let nameStart = position
    var isOdd = false
    while position < limit {
      let unit = buffer[position]
      if (unit | 0x20) &- 0x61 < 26 {
        position &+= 1
        continue
      }
      if mode != .command || endsParameter(unit) { break }
      if unit == Unit.backtick { isOdd = true }
      // A quote is never part of a parameter: all of it is an argument.
      if isSingleQuote(unit) || isDoubleQuote(unit) { return scanGeneric(takingAsIs: isOdd) }
      position += 1
    }
    let name = UnsafeBufferPointer(start: buffer + nameStart, count: position - nameStart)
    if mode == .expression, let kind = operators.kind(of: name) { return save(kind) }
    if name.isEmpty { return save(.minus) }
    let kept = skips == nil ? nil : LiteralText(Array(name))
    if mode == .command, current == Unit.colon { skip() }
    return kept.map { save(.parameter, detail: addDetail(.text($0))) } ?? save(.parameter)
  }

  private func endsParameter(_ unit: UInt16) -> Bool {
    switch unit {
    case 0, Unit.leftBrace, Unit.rightBrace, Unit.leftParen, Unit.rightParen, Unit.semicolon, Unit.comma,
      Unit.pipe,
      Unit.ampersand, Unit.dot, Unit.leftBracket, Unit.carriageReturn, Unit.newline, Unit.colon:
      true
    default: isSpace(unit)
    }
  }

  /// A colon and a name in command mode: a loop's label, or a word.
  mutating func scanLabel() -> Token {
    guard isIdentifierStart(current) else {
      // A colon alone before a NUL or the end does not go on as a word.
      return current == 0 ? saveText(.generic, .word) : scanGeneric()
    }
    let nameStart = position
    while position < limit, isIdentifierFollow(buffer[position]) { position += 1 }
    guard startsToken(current) else {
      // PowerShell takes the character after the name as it is, even a quote.
      position += 1
      return scanGeneric(takingAsIs: true)
    }
    guard skips != nil else { return save(.label) }
    return save(
      .label, detail: addDetail(.text(LiteralText(Array(tokenUnits.dropFirst(nameStart - tokenStart))))))
  }
}
