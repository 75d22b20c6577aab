/// The format of a number, read: one of the standard formats or a pattern of the user's own.
enum NumberFormatString {
  /// A letter, in the case it was written in, and the digits after it.
  case standard(UInt8, precision: Int?)
  case custom

  /// No format is `G`.
  static let general = NumberFormatString.standard(0x47, precision: nil)

  /// - Throws: `badFormatSpecifier` if the precision has more than nine digits that count.
  init(_ text: ShellString) throws(NumberFault) {
    let count = text.count
    guard count > 0, text[0] != 0 else {
      self = .general
      return
    }
    let first = text[0]
    guard first < 0x80, UInt8(first) | 0x20 >= 0x61, UInt8(first) | 0x20 <= 0x7A else {
      self = .custom
      return
    }
    var precision = 0
    var index = 1
    while index < count, text[index] &- 0x30 < 10 {
      guard precision < 100_000_000 else { throw .badFormatSpecifier }
      precision = precision * 10 + Int(text[index] - 0x30)
      index += 1
    }
    // What follows a NUL does not count, as in .NET.
    guard index == count || text[index] == 0 else {
      self = .custom
      return
    }
    self = .standard(UInt8(first), precision: index == 1 ? nil : precision)
  }

  /// Above this many digits a result is refused as too large, before room is made for it.
  static let largestPrecision = 1 << 24
}
