/// What one section of a custom format (`#,##0.00;(#)`) says, before the number is known.
struct CustomSection {
  /// The offset at which the section starts.
  let start: Int
  /// Places for digits, and how many of them stand before the point.
  private(set) var places = 0
  private(set) var placesBeforePoint = 0
  /// Digits from the point to the left, and to the right, that are written even if they are zeros at the edge.
  private(set) var leastWhole = 0
  private(set) var leastFraction = 0
  private(set) var isScientific = false
  private(set) var isGrouped = false
  /// The power of ten that `%`, `‰` and commas before the point multiply by.
  private(set) var scale = 0

  /// Reads the section that starts at an offset.
  init(_ text: ShellString, at start: Int) {
    self.start = start
    var firstZero: Int?
    var lastZero = 0
    var point: Int?
    var comma: Int?
    var commas = 0
    var scanner = CustomScanner(text, at: start)
    while let unit = scanner.next() {
      switch unit {
      case .hash: places += 1
      case .zero:
        firstZero = firstZero ?? places
        places += 1
        lastZero = places
      case .point: point = point ?? places
      case .comma:
        guard places > 0, point == nil else { continue }
        if comma == places {
          commas += 1
          continue
        }
        if comma != nil { isGrouped = true }
        (comma, commas) = (places, 1)
      case .percent: scale += 2
      case .perMille: scale += 3
      case .quote(let mark): scanner.skipQuoted(mark)
      case .escape: scanner.skip()
      case .exponent:
        if scanner.exponent != nil {
          scanner.skipExponent()
          isScientific = true
        }
      case .other: break
      }
    }
    placesBeforePoint = point ?? places
    if let comma {
      if comma == placesBeforePoint { scale -= commas * 3 } else { isGrouped = true }
    }
    leastWhole = firstZero.map { max(placesBeforePoint - $0, 0) } ?? 0
    leastFraction = max(lastZero - placesBeforePoint, 0)
  }

  /// The offset of a section by its number; 0 where there is no such section or it is empty.
  static func offset(of number: Int, in text: ShellString) -> Int {
    guard number > 0 else { return 0 }
    var scanner = CustomScanner(text, at: 0)
    var rest = number
    while true {
      while let unit = scanner.next() {
        switch unit {
        case .quote(let mark): scanner.skipQuoted(mark)
        case .escape: scanner.skip()
        default: break
        }
      }
      guard scanner.passSeparator() else { return 0 }
      rest -= 1
      if rest == 0 { return scanner.isAtEnd ? 0 : scanner.offset }
    }
  }
}

/// Reads the units of a section of a custom format.
struct CustomScanner {
  enum Unit {
    case hash, zero, point, comma, percent, perMille, escape
    case quote(UInt16)
    case exponent(UInt8)
    case other(UInt16)
  }

  /// An exponent after its letter: `0`, `+0` or `-0`, with how many zeros.
  struct Exponent {
    let zeros: Int
    let showsPlus: Bool
    /// Units of sign and zeros.
    let length: Int
  }

  private let text: ShellString
  private(set) var offset: Int

  init(_ text: ShellString, at offset: Int) { (self.text, self.offset) = (text, offset) }

  private func unit(at offset: Int) -> UInt16 { offset < text.count ? text[offset] : 0 }

  /// Whether the section ends here: at a semicolon, a NUL or the end of the text.
  var isAtEnd: Bool { unit(at: offset) == 0 || unit(at: offset) == 0x3B }

  /// The next unit, passed; nil at the end of the section.
  mutating func next() -> Unit? {
    let unit = unit(at: offset)
    guard unit != 0, unit != 0x3B else { return nil }
    offset += 1
    return switch unit {
    case 0x23: .hash
    case 0x30: .zero
    case 0x2E: .point
    case 0x2C: .comma
    case 0x25: .percent
    case 0x2030: .perMille
    case 0x5C: .escape
    case 0x22, 0x27: .quote(unit)
    case 0x45, 0x65: .exponent(UInt8(unit))
    default: .other(unit)
    }
  }

  /// Passes a semicolon between sections; false if there is none.
  mutating func passSeparator() -> Bool {
    guard unit(at: offset) == 0x3B else { return false }
    offset += 1
    return true
  }

  /// The unit here, whatever it is, passed; nil at the end of the text.
  mutating func take() -> UInt16? {
    let unit = unit(at: offset)
    guard unit != 0 else { return nil }
    offset += 1
    return unit
  }

  mutating func skip() { _ = take() }

  mutating func skipQuoted(_ mark: UInt16) {
    while let unit = take(), unit != mark {}
  }

  /// The exponent that follows its letter, if one does.
  var exponent: Exponent? {
    let hasSign = unit(at: offset) == 0x2B || unit(at: offset) == 0x2D
    let start = offset + (hasSign ? 1 : 0)
    var end = start
    while unit(at: end) == 0x30 { end += 1 }
    guard end > start else { return nil }
    return Exponent(zeros: end - start, showsPlus: unit(at: offset) == 0x2B, length: end - offset)
  }

  mutating func skipExponent() { offset += exponent?.length ?? 0 }

  /// Passes the plus or minus, if one is here, and then zeros; hands each over.
  mutating func takeSignAndZeros(_ write: (UInt16) -> Void) {
    if unit(at: offset) == 0x2B || unit(at: offset) == 0x2D, let sign = take() { write(sign) }
    while unit(at: offset) == 0x30, let zero = take() { write(zero) }
  }
}
