extension JSONScanner {
  /// Passes over one unit of white space, lines counted; false if there is none.
  ///
  /// A NUL counts as white space.
  @inline(__always)
  mutating func skipSpace() -> Bool {
    switch units[at] {
    case 0x20, 0x09, 0: at += 1
    case 0x0A: endLine()
    case 0x0D: endLineAtReturn()
    default:
      guard Letters.isSpace(UInt16(units[at])) else { return false }
      at += 1
    }
    return true
  }

  mutating func endLine() {
    at += 1
    line += 1
    lineStart = at
  }

  /// A return and the line feed behind it end one line.
  mutating func endLineAtReturn() {
    at += 1
    if at + 1 < units.count, units[at] == 0x0A { at += 1 }
    line += 1
    lineStart = at
  }

  /// Passes over white space or a comment; false if there is neither.
  @inline(__always)
  mutating func skipSpaceOrComment() throws(JSONFault) -> Bool {
    if skipSpace() { return true }
    guard units[at] == 0x2F else { return false }
    try skipComment()
    return true
  }

  private mutating func skipComment() throws(JSONFault) {
    at += 1
    // One unit more must follow than the comment's second mark: so says the reference.
    guard at + 1 < units.count else { throw fault("Unexpected end while parsing comment") }
    let isLine = current == 0x2F
    guard isLine || current == 0x2A else {
      throw fault("Error parsing comment. Expected: *, got \(text(current))")
    }
    at += 1
    while !isAtEnd {
      switch units[at] {
      case 0x0A:
        if isLine { return }
        endLine()
      case 0x0D:
        if isLine { return }
        endLineAtReturn()
      case 0x2A where !isLine:
        at += 1
        if current == 0x2F {
          at += 1
          return
        }
      default: at += 1
      }
    }
    guard isLine else { throw fault("Unexpected end while parsing comment") }
  }
}
