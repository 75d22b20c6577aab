/// What a backtick and the characters after it stand for.
struct Escape {
  let first: UInt16
  /// The second half of a character beyond U+FFFF.
  var second: UInt16?
  /// The index after the escape.
  let end: Int
  /// What is wrong with it, and where.
  var problem: (id: ErrorID, start: Int, end: Int)?
}

extension ErrorID {
  static var invalidUnicodeEscapeSequence: ErrorID { ErrorID("InvalidUnicodeEscapeSequence") }
  static var invalidUnicodeEscapeSequenceValue: ErrorID { ErrorID("InvalidUnicodeEscapeSequenceValue") }
  static var missingUnicodeEscapeSequenceTerminator: ErrorID {
    ErrorID("MissingUnicodeEscapeSequenceTerminator")
  }
  static var tooManyDigitsInUnicodeEscapeSequence: ErrorID { ErrorID("TooManyDigitsInUnicodeEscapeSequence") }
}

extension Escape {
  /// Reads the escape whose backtick stands before an index.
  ///
  /// The text reaches to a limit.
  init(_ text: UnsafePointer<UInt16>, _ index: Int, _ limit: Int) {
    let letter = index < limit ? text[index] : 0
    if letter == 0x75 {
      self = Escape.unicode(text, index + 1, limit)
    } else {
      self.init(first: letter < 128 ? Escape.simple(letter) : letter, end: index + 1)
    }
  }

  private init(first: UInt16, end: Int) { (self.first, self.end) = (first, end) }

  private init(_ problem: ErrorID, _ start: Int, _ end: Int, continuingAt next: Int) {
    (first, self.end) = (Unit.invalid, next)
    self.problem = (problem, start, end)
  }

  private static func simple(_ letter: UInt16) -> UInt16 {
    switch letter {
    case 0x30: 0
    case 0x61: Unit.bell
    case 0x62: 0x08
    case 0x65: 0x1B
    case 0x66: Unit.formFeed
    case 0x6E: Unit.newline
    case 0x72: Unit.carriageReturn
    case 0x74: Unit.tab
    case 0x76: Unit.verticalTab
    default: letter
    }
  }

  /// Reads `{hex}` after a backtick and `u`: one to six digits.
  private static func unicode(_ text: UnsafePointer<UInt16>, _ start: Int, _ limit: Int) -> Escape {
    func unit(_ index: Int) -> UInt16 { index < limit ? text[index] : 0 }
    let backtick = start - 2
    guard unit(start) == Unit.leftBrace else {
      return Escape(.invalidUnicodeEscapeSequence, backtick, start, continuingAt: start)
    }
    var value: UInt32 = 0
    var index = start + 1
    while let digit = hexDigitValue(unit(index)) {
      if index - start > 6 {
        return Escape(.tooManyDigitsInUnicodeEscapeSequence, index, index + 1, continuingAt: index)
      }
      value = value << 4 | digit
      index += 1
    }
    guard unit(index) == Unit.rightBrace else {
      let id =
        index - start > 6 ? ErrorID.missingUnicodeEscapeSequenceTerminator : .invalidUnicodeEscapeSequence
      return Escape(id, index, index + 1, continuingAt: index)
    }
    let end = index + 1
    if index == start + 1 { return Escape(.invalidUnicodeEscapeSequence, backtick, end, continuingAt: end) }
    if value > 0x10FFFF {
      return Escape(.invalidUnicodeEscapeSequenceValue, backtick + 3, end - 1, continuingAt: end)
    }
    guard value > 0xFFFF else { return Escape(first: UInt16(value), end: end) }
    var escape = Escape(first: UInt16(0xD800 + (value - 0x10000) >> 10), end: end)
    escape.second = UInt16(0xDC00 + (value - 0x10000) & 0x3FF)
    return escape
  }

  private static func hexDigitValue(_ unit: UInt16) -> UInt32? {
    if unit &- Unit.zero < 10 { return UInt32(unit - Unit.zero) }
    let letter = lowercasedASCII(unit) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }
}
