/// The UTF-16 units of a short text, for readers and formats that go over them by position.
struct Units {
  let units: [UInt16]

  init(_ units: [UInt16]) { self.units = units }

  init(_ text: ShellString) {
    units = text.withUnits(latin1: { $0.map { UInt16($0) } }, wide: { Array($0) })
  }

  @inline(__always) var count: Int { units.count }
  @inline(__always) subscript(offset: Int) -> UInt16 { units[offset] }

  func slice(_ range: Range<Int>) -> Units { Units(Array(units[range])) }

  /// How often the unit at an offset is repeated from there on, itself included.
  func run(at start: Int) -> Int {
    var end = start + 1
    while end < count, units[end] == units[start] { end += 1 }
    return end - start
  }

  /// Hands over the units between a quote and its closing one, escapes undone; gives the offset behind.
  ///
  /// Throws if the closing quote is missing.
  func quoted(at start: Int, _ body: (UInt16) -> Void) throws(DateFault) -> Int {
    let mark = units[start]
    var at = start + 1
    while at < count {
      let letter = units[at]
      if letter == mark { return at + 1 }
      if letter == unit("\\") {
        at += 1
        guard at < count else { throw .badFormat }
      }
      body(units[at])
      at += 1
    }
    throw .badQuote(String(decoding: [mark], as: UTF16.self))
  }

  /// The text as a Swift string, for messages.
  var string: String { String(decoding: units, as: UTF16.self) }

  var trimmed: Units {
    let start = units.firstIndex { !Letters.isSpace($0) } ?? count
    let end = units.lastIndex { !Letters.isSpace($0) }.map { $0 + 1 } ?? start
    return start == 0 && end == count ? self : slice(start..<end)
  }
}

/// The unit of an ASCII character in source text.
@inline(__always)
func unit(_ scalar: Unicode.Scalar) -> UInt16 { UInt16(truncatingIfNeeded: scalar.value) }

/// What kinds of characters .NET tells apart when it reads dates.
enum Letters {
  @inline(__always)
  static func isDigit(_ unit: UInt16) -> Bool { unit &- 0x30 < 10 }

  /// Whether it is `char.IsWhiteSpace`.
  static func isSpace(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether it is `char.IsLetter`.
  static func isLetter(_ unit: UInt16) -> Bool {
    if unit < 0x80 { return (unit | 0x20) &- 0x61 < 26 }
    guard let scalar = Unicode.Scalar(unit) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }
}

extension TextBuilder {
  /// Appends a number that is not negative, padded with zeros to a number of digits.
  mutating func append(number: Int, digits: Int = 1) {
    var scale = 1
    var length = 1
    while length < digits || number / scale >= 10 {
      (scale, length) = (scale * 10, length + 1)
    }
    while scale > 0 {
      append(ascii: UInt8(truncatingIfNeeded: 0x30 + number / scale % 10))
      scale /= 10
    }
  }

  /// Appends the first digits of a fraction of a second in ticks; with `trimmed` without the zeros at its end.
  mutating func append(fraction: Int, digits: Int, trimmed: Bool) {
    var (value, digits) = (fraction, digits)
    for _ in digits..<7 { value /= 10 }
    guard trimmed else { return append(number: value, digits: digits) }
    while digits > 0, value % 10 == 0 { (value, digits) = (value / 10, digits - 1) }
    if digits > 0 { append(number: value, digits: digits) }
  }
}
