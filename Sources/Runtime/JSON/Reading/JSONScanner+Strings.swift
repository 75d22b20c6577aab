extension JSONScanner {
  /// Reads a string value; one that reads as a date becomes one.
  mutating func readString(quote: Unit) throws(JSONFault) {
    at += 1
    let start = at
    if skipPlain(quote) {
      at += 1
      let range = start..<at - 1
      if let date = dates.date(units, range) { return take(date) }
      return take(.string(UnitSlices.string(units, range)))
    }
    let text = try readEscaped(from: start, quote)
    take(dates.date(text) ?? .string(text))
  }

  mutating func readName(quote: Unit) throws(JSONFault) -> ShellString {
    let start = at
    guard skipPlain(quote) else { return try readEscaped(from: start, quote) }
    at += 1
    return names.name(units, start..<at - 1)
  }

  /// Goes on to the closing quote; false at an escape, a line's end or the text's end before it.
  @inline(__always)
  private mutating func skipPlain(_ quote: Unit) -> Bool {
    while at < units.count {
      let unit = units[at]
      if unit == quote { return true }
      if unit == 0x5C || unit == 0x0A || unit == 0x0D { return false }
      at += 1
    }
    return false
  }

  /// Reads on to the closing quote, escapes undone; this place is behind what needed none.
  private mutating func readEscaped(from start: Int, _ quote: Unit) throws(JSONFault) -> ShellString {
    var text = TextBuilder(reserving: at - start + 32)
    for offset in start..<at { text.append(unit: UInt16(units[offset])) }
    while !isAtEnd {
      let unit = units[at]
      switch unit {
      case quote:
        at += 1
        return text.finish()
      case 0x5C:
        at += 1
        try readEscape(into: &text, quote)
      case 0x0A:
        text.append(unit: 0x0A)
        endLine()
      case 0x0D:
        let from = at
        endLineAtReturn()
        for offset in from..<at { text.append(unit: UInt16(units[offset])) }
      default:
        text.append(unit: UInt16(unit))
        at += 1
      }
    }
    throw unterminated(quote)
  }

  private func unterminated(_ quote: Unit) -> JSONFault {
    fault("Unterminated string. Expected delimiter: \(text(quote))")
  }

  private mutating func readEscape(into text: inout TextBuilder, _ quote: Unit) throws(JSONFault) {
    guard !isAtEnd else { throw unterminated(quote) }
    let letter = units[at]
    at += 1
    switch letter {
    case 0x62: text.append(unit: 0x08)
    case 0x74: text.append(unit: 0x09)
    case 0x6E: text.append(unit: 0x0A)
    case 0x66: text.append(unit: 0x0C)
    case 0x72: text.append(unit: 0x0D)
    case 0x5C, 0x22, 0x27, 0x2F: text.append(unit: UInt16(letter))
    case 0x75: try readUnicode(into: &text)
    default: throw fault("Bad JSON escape sequence: \\\(self.text(letter))")
    }
  }

  /// Halves of a surrogate pair that lack the other half become U+FFFD.
  private mutating func readUnicode(into text: inout TextBuilder) throws(JSONFault) {
    var unit = try hexadecimal()
    while unit & 0xFC00 == 0xD800 {
      guard at + 2 < units.count, units[at] == 0x5C, units[at + 1] == 0x75 else {
        unit = 0xFFFD
        break
      }
      at += 2
      let next = try hexadecimal()
      if next & 0xFC00 == 0xDC00 {
        text.append(unit: unit)
        text.append(unit: next)
        return
      }
      text.append(unit: 0xFFFD)
      unit = next
    }
    text.append(unit: unit & 0xFC00 == 0xDC00 ? 0xFFFD : unit)
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt16 {
    guard at + 4 <= units.count else { throw fault("Unexpected end while parsing Unicode escape sequence") }
    let digits = String(decoding: units[at..<at + 4].map { UInt16($0) }, as: UTF16.self)
    guard digits.first != "+", digits.first != "-", let number = UInt16(digits, radix: 16) else {
      throw fault("Invalid Unicode escape sequence: \\u\(digits)")
    }
    at += 4
    return number
  }
}
