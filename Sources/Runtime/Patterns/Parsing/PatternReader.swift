/// Reads the pieces of a pattern; the scan for groups and the parser proper both stand on it.
///
/// Where and in which order mistakes are found is .NET's (RegexParser of .NET 10), for the offsets are part of the message.
struct PatternReader {
  let pattern: ShellString
  let units: [UInt16]
  let casing: CultureCasing
  var position = 0
  var options: RegexOptions
  var captures = CaptureTable()
  /// Where each numbered group begins; ECMAScript's backreferences ask for it.
  var firstOffsets: [Int: Int] = [:]
  /// The next plain parenthesis is a condition's and captures nothing.
  var ignoresNextParenthesis = false

  init(_ pattern: ShellString, options: RegexOptions, casing: CultureCasing) {
    self.pattern = pattern
    units = pattern.withUnits(latin1: { $0.map { UInt16($0) } }, wide: { Array($0) })
    (self.options, self.casing) = (options, casing)
  }

  var isAtEnd: Bool { position >= units.count }

  /// The unit some steps ahead, or nil beyond the end.
  @inline(__always)
  func peek(_ ahead: Int = 0) -> UInt16? {
    let index = position + ahead
    return index < units.count ? units[index] : nil
  }

  /// Takes a unit if it is the one expected.
  mutating func eat(_ unit: UInt16) -> Bool {
    guard peek() == unit else { return false }
    position += 1
    return true
  }

  func fault(_ error: RegexParseError) -> RegexFault {
    .pattern(error, pattern: ShellText(pattern), offset: position)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }

  func text(_ unit: UInt16) -> String { String(decoding: [unit], as: UTF16.self) }
}

extension PatternReader {
  /// Skips blanks and `#` comments where the options ask for it, and `(?#…)` everywhere.
  mutating func skipBlanks() throws(RegexFault) {
    while true {
      if options.contains(.ignorePatternWhitespace) {
        while let unit = peek(), PatternUnits.isBlank(unit) { position += 1 }
      }
      if options.contains(.ignorePatternWhitespace), peek() == UInt16(ascii: "#") {
        while let unit = peek(), unit != 0x0A { position += 1 }
      } else if peek() == UInt16(ascii: "("), peek(1) == UInt16(ascii: "?"), peek(2) == UInt16(ascii: "#") {
        while let unit = peek(), unit != UInt16(ascii: ")") { position += 1 }
        guard !isAtEnd else { throw fault(.unterminatedComment) }
        position += 1
      } else {
        return
      }
    }
  }

  /// Reads decimal digits; none are 0.
  mutating func readDecimal() throws(RegexFault) -> Int {
    var value = 0
    while let unit = peek(), PatternUnits.isDigit(unit) {
      position += 1
      value = value * 10 + Int(unit - 0x30)
      guard value <= Int(Int32.max) else { throw fault(.numberTooLarge) }
    }
    return value
  }

  /// Reads the word characters of a group's name.
  mutating func readName() -> String {
    let start = position
    while let unit = peek(), CharacterClass.isBoundaryWord(unit) { position += 1 }
    return text(start..<position)
  }

  /// Reads letters of options (`im-sx`) up to the first unit that is none.
  mutating func readOptions() {
    var isOff = false
    while let unit = peek() {
      if unit == UInt16(ascii: "-") {
        isOff = true
      } else if unit == UInt16(ascii: "+") {
        isOff = false
      } else {
        guard let option = PatternUnits.options[unit | 0x20] else { return }
        if isOff { options.remove(option) } else { options.insert(option) }
      }
      position += 1
    }
  }

  /// Whether a quantifier stands here: `*`, `+`, `?`, `{n}`, `{n,}` or `{n,m}`.
  var isAtQuantifier: Bool {
    guard let unit = peek() else { return false }
    guard unit == UInt16(ascii: "{") else { return PatternUnits.isQuantifier(unit) }
    var ahead = 1
    func skipDigits() { while let digit = peek(ahead), PatternUnits.isDigit(digit) { ahead += 1 } }
    skipDigits()
    guard ahead > 1 else { return false }
    if peek(ahead) == UInt16(ascii: ",") {
      ahead += 1
      skipDigits()
    }
    return peek(ahead) == UInt16(ascii: "}")
  }
}

/// What single units mean to the reader of patterns.
enum PatternUnits {
  static let options: [UInt16: RegexOptions] = [
    0x69: .ignoreCase, 0x6D: .multiline, 0x6E: .explicitCapture, 0x73: .singleline,
    0x78: .ignorePatternWhitespace,
  ]

  static func isDigit(_ unit: UInt16) -> Bool { unit &- 0x30 < 10 }

  /// The blanks that IgnorePatternWhitespace skips; a vertical tab is none of them.
  static func isBlank(_ unit: UInt16) -> Bool {
    unit == 0x20 || unit == 0x09 || unit == 0x0A || unit == 0x0C || unit == 0x0D
  }

  static func isQuantifier(_ unit: UInt16) -> Bool { isOne(of: "*+?{", unit) }

  /// Whether the unit ends a run of ordinary units.
  static func isSpecial(_ unit: UInt16) -> Bool { isOne(of: #"\|()[.^$*+?{"#, unit) }

  /// What `Escape` puts a backslash before.
  static func isMeta(_ unit: UInt16) -> Bool {
    isSpecial(unit) || isBlank(unit) || unit == UInt16(ascii: "#")
  }

  private static func isOne(of set: StaticString, _ unit: UInt16) -> Bool {
    unit < 0x80
      && UnsafeBufferPointer(start: set.utf8Start, count: set.utf8CodeUnitCount).contains(UInt8(unit))
  }
}

extension UInt16 {
  /// The unit of an ASCII character.
  @inline(__always)
  package init(ascii scalar: Unicode.Scalar) { self = UInt16(truncatingIfNeeded: scalar.value) }
}
