extension JSONScanner {
  /// Reads a value or the beginning or end of a container; false at the end of the text.
  mutating func readValue() throws(JSONFault) -> Bool {
    while true {
      let unit = current
      switch unit {
      case 0x22, 0x27: try readString(quote: unit)
      case 0x7B, 0x5B: try open(asObject: unit == 0x7B)
      case 0x30...0x39, 0x2E: try readNumber()
      case 0x2D:
        if at + 1 < units.count, units[at + 1] == 0x49 {
          try readSpecial("-Infinity", -.infinity)
        } else {
          try readNumber()
        }
      case 0x5D:
        at += 1
        try close(asObject: false)
      // A comma in place of a value stands for an undefined one and is read again behind it.
      case 0x2C: take(.null)
      case 0x74: try readWord("true", .true, "boolean")
      case 0x66: try readWord("false", .false, "boolean")
      case 0x6E: try readNull()
      case 0x75: try readWord("undefined", .null, "undefined")
      case 0x4E: try readSpecial("NaN", .nan)
      case 0x49: try readSpecial("Infinity", .infinity)
      default:
        if isAtEnd { return false }
        if try skipSpaceOrComment() { continue }
        guard Letters.isNumber(UInt16(unit)) else { throw unexpected(unit) }
        try readNumber()
      }
      return true
    }
  }

  private func unexpected(_ unit: Unit) -> JSONFault {
    fault("Unexpected character encountered while parsing value: \(text(unit))")
  }

  private mutating func readNull() throws(JSONFault) {
    guard at + 1 < units.count else {
      at += 1
      throw fault("Unexpected end when reading JSON")
    }
    switch units[at + 1] {
    case 0x75: try readWord("null", .null, "null")
    // `new Date(…)` and the like: no JSON, and nothing that scripts have; the reference drops most of them.
    case 0x65: throw fault("JavaScript constructors are not supported")
    default: throw unexpected(current)
    }
  }

  private mutating func readWord(_ word: StaticString, _ value: Value, _ kind: String) throws(JSONFault) {
    guard try match(word) else { throw fault("Error parsing \(kind) value") }
    take(value)
  }

  private mutating func readSpecial(_ word: StaticString, _ value: Double) throws(JSONFault) {
    guard try match(word) else { throw fault("Error parsing \(word) value") }
    take(.double(value))
  }

  /// Reads a word with a separator behind it; false, and this place at what is wrong, if it is another one.
  private mutating func match(_ word: StaticString) throws(JSONFault) -> Bool {
    let length = word.utf8CodeUnitCount
    guard at + length <= units.count else {
      at = units.count
      throw fault("Unexpected end when reading JSON")
    }
    for offset in 0..<length {
      guard units[at] == Unit(word.utf8Start[offset]) else { return false }
      at += 1
    }
    return isAtEnd || isSeparator
  }

  private var isSeparator: Bool {
    switch units[at] {
    case 0x7D, 0x5D, 0x2C, 0: true
    case 0x2F: at + 1 < units.count && (units[at + 1] == 0x2A || units[at + 1] == 0x2F)
    default: Letters.isSpace(UInt16(units[at]))
    }
  }

  private mutating func readNumber() throws(JSONFault) {
    let start = at
    if let number = smallInteger() { return take(.long(number)) }
    at = start
    while !isAtEnd, Self.isNumberPart(units[at]) { at += 1 }
    let end = current
    guard isAtEnd || endsNumber(end) else {
      throw fault("Unexpected character encountered while parsing number: \(text(end))")
    }
    let digits = units[start..<at].map { UInt8(truncatingIfNeeded: $0) }
    // The position in the container moves on even if the number is none.
    builder.count()
    state = builder.frames.isEmpty ? .finished : .postValue
    guard let number = JSONNumbers.value(digits) else {
      throw fault(JSONNumbers.problem(digits))
    }
    builder.appendCounted(number)
  }

  /// The integer here if it is one of at most 18 digits without leading zero: the common case.
  @inline(__always)
  private mutating func smallInteger() -> Int64? {
    let isNegative = units[at] == 0x2D
    if isNegative { at += 1 }
    let start = at
    var value: Int64 = 0
    while at < units.count, units[at] &- 0x30 < 10 {
      value = value &* 10 &+ Int64(truncatingIfNeeded: units[at] &- 0x30)
      at += 1
    }
    let count = at - start
    guard count > 0, count <= 18, count == 1 || units[start] != 0x30, isAtEnd || endsNumber(units[at]) else {
      return nil
    }
    return isNegative ? -value : value
  }

  private func endsNumber(_ unit: Unit) -> Bool {
    switch unit {
    case 0x2C, 0x7D, 0x5D, 0x20, 0x0A, 0x0D, 0, 0x29, 0x2F: true
    default: Letters.isSpace(UInt16(unit))
    }
  }

  private static func isNumberPart(_ unit: Unit) -> Bool {
    switch unit {
    case 0x30...0x39, 0x2D, 0x2B, 0x2E, 0x41...0x46, 0x61...0x66, 0x58, 0x78: true
    default: false
    }
  }
}
