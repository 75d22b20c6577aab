/// Strings as JSON has them.
package enum JSONText {
  /// What is written as an escape beyond what JSON demands (`-EscapeHandling`), with PowerShell's numbers.
  package enum Escaping: Int32, Sendable { case standard, nonASCII, html }

  /// Appends a string with its quotes.
  static func append(quoted string: ShellString, to text: inout TextBuilder, _ escaping: Escaping) {
    text.append(unit: 0x22)
    append(string, to: &text, quote: 0x22, escaping)
    text.append(unit: 0x22)
  }

  /// Appends a string between quotes of a kind.
  static func append(_ string: ShellString, to text: inout TextBuilder, quote: UInt16, _ escaping: Escaping) {
    var start = 0
    for offset in 0..<string.count {
      let unit = string[offset]
      guard needsEscape(unit, quote, escaping) else { continue }
      if offset > start { text.append(string.slice(start..<offset)) }
      appendEscape(unit, quote, to: &text, escaping)
      start = offset + 1
    }
    text.append(start == 0 ? string : string.slice(start..<string.count))
  }

  @inline(__always)
  private static func needsEscape(_ unit: UInt16, _ quote: UInt16, _ escaping: Escaping) -> Bool {
    if unit < 0x20 || unit == 0x5C || unit == quote { return true }
    if unit > 0x7F {
      return escaping == .nonASCII || unit == 0x85 || unit == 0x2028 || unit == 0x2029
    }
    return escaping == .html && (unit == 0x3C || unit == 0x3E || unit == 0x26 || unit == 0x27 || unit == 0x22)
  }

  private static func appendEscape(
    _ unit: UInt16, _ quote: UInt16, to text: inout TextBuilder, _ escaping: Escaping
  ) {
    let letter: UInt16
    switch unit {
    case 0x08: letter = 0x62
    case 0x09: letter = 0x74
    case 0x0A: letter = 0x6E
    case 0x0C: letter = 0x66
    case 0x0D: letter = 0x72
    case 0x5C: letter = 0x5C
    case quote where escaping != .html: letter = quote
    default: return appendHexadecimal(unit, to: &text)
    }
    text.append(unit: 0x5C)
    text.append(unit: letter)
  }

  private static func appendHexadecimal(_ unit: UInt16, to text: inout TextBuilder) {
    text.append("\\u")
    for shift in [12, 8, 4, 0] {
      let digit = unit >> UInt16(shift) & 15
      text.append(unit: digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }

  /// A date in ISO 8601: zeros at the end of the fraction left away, the zone as the kind asks.
  static func append(_ date: DateTime, offset: TimeSpan?, in zone: TimeZone, to text: inout TextBuilder) {
    let pattern: StaticString =
      offset == nil ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFK" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz"
    let units = pattern.withUTF8Buffer { $0.map { UInt16($0) } }
    text.append(unit: 0x22)
    var writer = DatePatternWriter(
      source: DateText(date: date, offset: offset, culture: .invariant, zone: zone), format: Units(units))
    // The pattern is ours and has no faults.
    try? writer.write(to: &text)
    text.append(unit: 0x22)
  }

  /// Appends a number with a point: a whole one gets `.0`, what is no number goes between quotes.
  static func append(point number: ShellString, isFinite: Bool, to text: inout TextBuilder) {
    guard isFinite else { return append(quoted: number, to: &text, .standard) }
    text.append(number)
    for offset in 0..<number.count where number[offset] == 0x2E || number[offset] == 0x45 { return }
    text.append(".0")
  }
}
