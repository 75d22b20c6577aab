extension Lexer {
  /// A digit: a redirection's stream or a number.
  mutating func scanDigit(_ unit: UInt16) -> Token {
    guard unit >= Unit.one, unit <= Unit.six, current == Unit.greater else { return scanNumber(unit) }
    skip()
    return scanOutputRedirection(from: unit - Unit.zero, explicit: true)
  }

  /// What follows a `>` that may have a stream's number, or `*`, before it.
  mutating func scanOutputRedirection(from stream: UInt16, explicit: Bool) -> Token {
    if current == Unit.greater {
      skip()
      return saveFileRedirection(length: 2, explicit: explicit)
    }
    // Only a stream that is named can be merged, all of them into the first only.
    let isNamed = explicit || stream == 0
    if isNamed, current == Unit.ampersand {
      skip()
      if current == Unit.one || explicit && current == Unit.two {
        skip()
        return save(.redirection)
      }
      stepBack()
    }
    return saveFileRedirection(length: 1, explicit: explicit)
  }

  /// In an expression the digit before `>` is a number, and the `>` is read again after it.
  private mutating func saveFileRedirection(length: Int, explicit: Bool) -> Token {
    guard explicit, mode == .expression else { return save(.redirection) }
    position -= length
    return save(.number)
  }
}
