extension PatternReader {
  /// Reads what follows a backslash that stands outside of a class; nil while only groups are counted.
  mutating func readBackslash(counting: Bool) throws(RegexFault) -> RegexNode? {
    guard let letter = peek() else { throw fault(.endingBackslash) }
    let isECMA = options.contains(.ecmaScript)
    if let anchor = PatternUnits.anchor(letter, isECMA: isECMA) {
      position += 1
      return .anchor(anchor)
    }
    if let shorthand = CharacterClass.shorthand(letter, ecma: isECMA) {
      position += 1
      return .oneOf(shorthand)
    }
    guard letter | 0x20 == UInt16(ascii: "p") else { return try readReference(counting: counting) }
    position += 1
    guard !counting else { return nil }
    var made = CharacterClass()
    try readProperty(into: &made, negated: letter == UInt16(ascii: "P"))
    return .oneOf(options.contains(.ignoreCase) ? CaseEquivalence.closed(made, casing) : made)
  }

  /// Reads a backreference (`\1`, `\k<name>`, `\<name>`) or else an escaped unit.
  private mutating func readReference(counting: Bool) throws(RegexFault) -> RegexNode? {
    let start = position
    var close: UInt16?
    if peek() == UInt16(ascii: "k") {
      if peek(1) != nil {
        position += 1
        close = PatternUnits.closing(peek())
        position += 1
      }
      guard close != nil, !isAtEnd else { throw fault(.malformedNamedReference) }
    } else if let closing = PatternUnits.closing(peek()), peek(1) != nil {
      close = closing
      position += 1
    }
    if let number = try readReferenceNumber(close: close, counting: counting) {
      return .backreference(number, ignoreCase: options.contains(.ignoreCase))
    }
    position = start
    let unit = try readEscapedUnit()
    return .text([unit], ignoreCase: options.contains(.ignoreCase))
  }

  /// The number of the group that a reference names, or nil if it is no reference.
  private mutating func readReferenceNumber(close: UInt16?, counting: Bool) throws(RegexFault) -> Int? {
    guard let unit = peek() else { return nil }
    guard let close else {
      guard unit &- 0x31 < 9 else { return nil }
      return try options.contains(.ecmaScript) ? readECMANumber() : readPlainNumber(counting: counting)
    }
    if PatternUnits.isDigit(unit) {
      let number = try readDecimal()
      guard try readClose(close) else { return nil }
      guard counting || captures.contains(number) else { throw fault(.undefinedNumber(String(number))) }
      return number
    }
    guard CharacterClass.isBoundaryWord(unit) else { return nil }
    let name = readName()
    guard try readClose(close) else { return nil }
    if counting { return 0 }
    guard let number = captures.number(named: name) else { throw fault(.undefinedName(name)) }
    return number
  }

  private mutating func readClose(_ close: UInt16) throws(RegexFault) -> Bool {
    guard let unit = peek() else { return false }
    position += 1
    return unit == close
  }

  /// `\12`: the group if there is one, an octal unit from 10 on, else a mistake.
  private mutating func readPlainNumber(counting: Bool) throws(RegexFault) -> Int? {
    let number = try readDecimal()
    if counting || captures.contains(number) { return number }
    guard number > 9 else { throw fault(.undefinedNumber(String(number))) }
    return nil
  }

  /// ECMAScript takes the most digits that name a group begun before this place.
  private mutating func readECMANumber() -> Int? {
    var found: Int?
    let place = position - 1
    var number = 0
    while let unit = peek(), PatternUnits.isDigit(unit) {
      number = number * 10 + Int(unit - 0x30)
      guard number <= captures.top else { break }
      if captures.contains(number), firstOffsets[number] ?? 0 < place { found = number }
      position += 1
    }
    return found
  }

  /// Reads an escape that stands for one unit, its backslash already taken.
  mutating func readEscapedUnit() throws(RegexFault) -> UInt16 {
    guard let letter = peek() else { throw fault(.endingBackslash) }
    if letter &- 0x30 < 8 { return readOctal() }
    position += 1
    if let plain = PatternUnits.escapes[letter] { return plain }
    switch letter {
    case UInt16(ascii: "x"): return try readHex(digits: 2)
    case UInt16(ascii: "u"): return try readHex(digits: 4)
    case UInt16(ascii: "c"): return try readControl()
    default:
      guard options.contains(.ecmaScript) || !CharacterClass.isBoundaryWord(letter) else {
        throw fault(.unknownEscape(text(letter)))
      }
      return letter
    }
  }

  private mutating func readOctal() -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<3 {
      guard let unit = peek(), unit &- 0x30 < 8 else { break }
      position += 1
      value = value * 8 + (unit - 0x30)
      if options.contains(.ecmaScript), value >= 0x20 { break }
    }
    return value & 0xFF
  }

  private mutating func readHex(digits: Int) throws(RegexFault) -> UInt16 {
    guard position + digits <= units.count else { throw fault(.invalidHexDigits) }
    var value: UInt16 = 0
    for _ in 0..<digits {
      let unit = units[position]
      position += 1
      guard let digit = PatternUnits.hexValue(unit) else { throw fault(.invalidHexDigits) }
      value = value << 4 | digit
    }
    return value
  }

  private mutating func readControl() throws(RegexFault) -> UInt16 {
    guard var unit = peek() else { throw fault(.missingControl) }
    position += 1
    if unit &- 0x61 < 26 { unit -= 0x20 }
    unit = unit &- 0x40
    guard unit < 0x20 else { throw fault(.unknownControl) }
    return unit
  }

  /// Reads `{Name}` of `\p{Name}` and adds what it stands for.
  mutating func readProperty(into made: inout CharacterClass, negated: Bool) throws(RegexFault) {
    let name = try readPropertyName()
    if let set = UnicodeProperty.categories(named: name) {
      let isCase = options.contains(.ignoreCase) && ["Lu", "Ll", "Lt"].contains(name)
      made.insert(isCase ? .cased : set, negated: negated)
    } else if let block = UnicodeProperty.block(named: name) {
      made.insert(contentsOf: negated ? CharacterClass.complement(of: [block]) : [block])
    } else {
      throw fault(.unknownProperty(name))
    }
  }

  mutating func readPropertyName() throws(RegexFault) -> String {
    guard position + 2 < units.count else { throw fault(.incompleteProperty) }
    position += 1
    guard units[position - 1] == UInt16(ascii: "{") else { throw fault(.malformedProperty) }
    let start = position
    while let unit = peek(), CharacterClass.isBoundaryWord(unit) || unit == UInt16(ascii: "-") {
      position += 1
    }
    let name = text(start..<position)
    guard !isAtEnd else { throw fault(.incompleteProperty) }
    position += 1
    guard units[position - 1] == UInt16(ascii: "}") else { throw fault(.incompleteProperty) }
    return name
  }
}

extension PatternUnits {
  static let escapes: [UInt16: UInt16] = [
    0x61: 0x07, 0x62: 0x08, 0x65: 0x1B, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09, 0x76: 0x0B,
  ]

  static func closing(_ open: UInt16?) -> UInt16? {
    switch open {
    case UInt16(ascii: "<"): UInt16(ascii: ">")
    case UInt16(ascii: "'"): UInt16(ascii: "'")
    default: nil
    }
  }

  static func hexValue(_ unit: UInt16) -> UInt16? {
    if unit &- 0x30 < 10 { return unit - 0x30 }
    let letter = unit | 0x20
    return letter &- 0x61 < 6 ? letter - 0x57 : nil
  }

  static func anchor(_ letter: UInt16, isECMA: Bool) -> RegexNode.Anchor? {
    switch letter {
    case UInt16(ascii: "b"): isECMA ? .asciiBoundary : .boundary
    case UInt16(ascii: "B"): isECMA ? .nonASCIIBoundary : .nonBoundary
    case UInt16(ascii: "A"): .beginning
    case UInt16(ascii: "G"): .matchStart
    case UInt16(ascii: "Z"): .endOrFinalNewline
    case UInt16(ascii: "z"): .end
    default: nil
    }
  }
}
