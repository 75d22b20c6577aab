/// What stands for a match in `Replace`: text with `$1`, `${name}`, `$&`, `` $` ``, `$'`, `$+`, `$_` and `$$` in it.
package struct ReplacementPattern {
  enum Part: Equatable {
    case text(Range<Int>)
    case group(slot: Int)
    case before, after, lastGroup, subject
  }

  private let source: ShellString
  private(set) var parts: [Part] = []

  /// Reads a replacement for the groups of a pattern; what names no group stands for itself.
  ///
  /// - Throws: `.pattern` for a number beyond Int32.
  package init(_ source: ShellString, for regex: Regex) throws(RegexFault) {
    self.source = source
    var reader = PatternReader(source, options: regex.options, casing: regex.casing)
    reader.captures = regex.captures
    var textStart = 0
    while !reader.isAtEnd {
      guard reader.eat(UInt16(ascii: "$")) else {
        reader.position += 1
        continue
      }
      let dollar = reader.position - 1
      guard let part = try reader.readSubstitution() else {
        reader.position = dollar + 1
        continue
      }
      addText(textStart..<dollar)
      // `$$` is a dollar: the second one of the source.
      if part == Self.dollar {
        textStart = reader.position - 1
      } else {
        parts.append(part)
        textStart = reader.position
      }
    }
    addText(textStart..<reader.position)
  }

  static let dollar = Part.text(0..<0)

  private mutating func addText(_ range: Range<Int>) {
    if !range.isEmpty { parts.append(.text(range)) }
  }

  /// Whether the replacement is the same for every match.
  var isConstant: Bool {
    parts.allSatisfy { if case .text = $0 { true } else { false } }
  }

  /// Appends what the replacement makes of a match.
  package func append(_ match: RegexMatch, to text: inout TextBuilder) {
    let subject = match.subject
    for part in parts {
      switch part {
      case .text(let range): text.append(source, range)
      case .group(let slot): if let span = match.span(slot) { text.append(subject, span) }
      case .before: text.append(subject, 0..<match.range.lowerBound)
      case .after: text.append(subject, match.range.upperBound..<subject.count)
      case .lastGroup: if let span = match.span(match.groupCount - 1) { text.append(subject, span) }
      case .subject: text.append(subject)
      }
    }
  }
}

extension PatternReader {
  /// Reads what follows a `$` of a replacement; nil if the dollar stands for itself.
  fileprivate mutating func readSubstitution() throws(RegexFault) -> ReplacementPattern.Part? {
    guard let unit = peek() else { return nil }
    let isBraced = unit == UInt16(ascii: "{") && peek(1) != nil
    if isBraced { position += 1 }
    guard let first = peek() else { return nil }
    if PatternUnits.isDigit(first) { return try readGroupNumber(isBraced: isBraced) }
    if isBraced {
      guard CharacterClass.isBoundaryWord(first) else { return nil }
      let number = captures.number(named: readName())
      guard eat(UInt16(ascii: "}")) else { return nil }
      return number.flatMap(captures.slot).map { .group(slot: $0) }
    }
    position += 1
    switch unit {
    case UInt16(ascii: "$"): return ReplacementPattern.dollar
    case UInt16(ascii: "&"): return .group(slot: 0)
    case UInt16(ascii: "`"): return .before
    case UInt16(ascii: "'"): return .after
    case UInt16(ascii: "+"): return .lastGroup
    case UInt16(ascii: "_"): return .subject
    default: return nil
    }
  }

  private mutating func readGroupNumber(isBraced: Bool) throws(RegexFault) -> ReplacementPattern.Part? {
    guard isBraced || !options.contains(.ecmaScript) else { return try readECMAGroupNumber() }
    let number = try readDecimal()
    guard !isBraced || eat(UInt16(ascii: "}")) else { return nil }
    return captures.slot(of: number).map { .group(slot: $0) }
  }

  /// ECMAScript takes the most digits that name a group.
  private mutating func readECMAGroupNumber() throws(RegexFault) -> ReplacementPattern.Part? {
    var found: (slot: Int, end: Int)?
    var number = 0
    while let unit = peek(), PatternUnits.isDigit(unit) {
      number = number * 10 + Int(unit - 0x30)
      guard number <= Int(Int32.max) else { throw fault(.numberTooLarge) }
      position += 1
      if let slot = captures.slot(of: number) { found = (slot, position) }
    }
    guard let found else { return nil }
    position = found.end
    return .group(slot: found.slot)
  }
}
