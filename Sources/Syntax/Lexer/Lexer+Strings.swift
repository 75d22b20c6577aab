extension ErrorID {
  static var terminatorExpectedAtEndOfString: ErrorID { ErrorID("TerminatorExpectedAtEndOfString") }
}

extension Lexer {
  /// A string in single quotes, after the first.
  mutating func scanLiteralString() -> Token {
    let isTerminated = passSingleQuoted()
    return saveText(.stringLiteral, .literal, flags: isTerminated ? [] : .tokenInError)
  }

  /// A string in double quotes, after the first.
  mutating func scanExpandableString() -> Token {
    var parts: [StringPart] = []
    let isTerminated = passDoubleQuoted(&parts)
    return saveText(.stringExpandable, .expandable, parts, flags: isTerminated ? [] : .tokenInError)
  }

  /// Passes the rest of a part in single quotes; false, and reported, if its end is missing.
  mutating func passSingleQuoted() -> Bool {
    let start = position - 1
    while position < limit {
      let unit = take()
      guard isSingleQuote(unit) else { continue }
      guard isSingleQuote(current) else { return true }
      skip()
    }
    reportIncomplete(.terminatorExpectedAtEndOfString, from: start, "'")
    return false
  }

  /// Passes the rest of a part in double quotes; false, and reported, if its end is missing.
  mutating func passDoubleQuoted(_ parts: inout [StringPart]) -> Bool {
    let start = position - 1
    while position < limit {
      let unit = take()
      if unit < 128, !traits[Int(unit)].contains(.special) { continue }
      if unit == Unit.dollar {
        passPart(&parts, inHereString: false)
      } else if unit == Unit.backtick {
        if current != 0 { takeEscape() }
      } else if isDoubleQuote(unit) {
        guard isDoubleQuote(current) else { return true }
        skip()
      }
    }
    reportIncomplete(.terminatorExpectedAtEndOfString, from: start, "\"")
    return false
  }

  /// Passes what follows a backtick, reporting what is wrong with it.
  mutating func takeEscape() {
    let escape = Escape(buffer, position, limit)
    position = escape.end
    guard let problem = escape.problem else { return }
    report(problem.id, plainExtent(problem.start, problem.end))
  }

  /// Makes the token of a string or word, with all that can't be read from the source again.
  mutating func saveText(
    _ kind: TokenKind, _ form: TextForm, _ parts: [StringPart] = [], flags: TokenFlags = [],
    keepsText: Bool = false,
    readFrom start: Int = 0
  ) -> Token {
    let keeps = keepsText || skips != nil
    guard keeps || !parts.isEmpty else { return save(kind, flags: flags) }
    let isInError = flags.contains(.tokenInError) || parts.contains { $0.token.hasError }
    var text: ExpandableText?
    if keeps { text = form.read(tokenUnits, parts, isTerminated: !isInError, from: start) }
    let flags = isInError ? flags.union(.tokenInError) : flags
    if let text, parts.isEmpty { return save(kind, flags: flags, detail: addDetail(.text(text.value))) }
    return save(kind, flags: flags, detail: addDetail(.expandable(Expansion(parts: parts, text: text))))
  }
}
