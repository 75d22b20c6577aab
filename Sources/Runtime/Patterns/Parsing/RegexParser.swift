/// Reads a pattern into its tree.
struct RegexParser {
  /// How deep groups may nest; .NET's own limit is the stack.
  static let deepest = 1000

  /// A group that is open.
  struct Group {
    enum Kind {
      case plain
      case capture(number: Int?, pops: Int?)
      case look(isBehind: Bool, isNegative: Bool)
      case atomic
      case ifCaptured(Int)
      case ifMatches
    }

    let kind: Kind
    /// The options to go back to behind the group.
    let outerOptions: RegexOptions
    var condition: RegexNode?
    var alternatives: [RegexNode] = []
    var sequence: [RegexNode] = []
  }

  var reader: PatternReader
  var open: [Group] = []
  var current: Group
  /// The last thing read, to which a quantifier would apply.
  var unit: RegexNode?
  private var nextNumber = 1

  private init(_ reader: PatternReader) {
    self.reader = reader
    current = Group(kind: .capture(number: 0, pops: nil), outerOptions: reader.options)
  }

  /// The tree and the groups of a pattern.
  ///
  /// - Throws: `.pattern` with .NET's error and offset; `.nesting` beyond `deepest`.
  static func parse(
    _ pattern: ShellString, options: RegexOptions, casing: CultureCasing
  ) throws(RegexFault) -> (node: RegexNode, captures: CaptureTable) {
    var reader = PatternReader(pattern, options: options, casing: casing)
    try GroupScan.run(&reader)
    var parser = RegexParser(reader)
    return (try parser.parse(), reader.captures)
  }

  private mutating func parse() throws(RegexFault) -> RegexNode {
    var isQuantifier = false
    while !reader.isAtEnd {
      let followsQuantifier = isQuantifier
      isQuantifier = false
      try reader.skipBlanks()
      let start = reader.position
      skipOrdinaryUnits()
      let end = reader.position
      try reader.skipBlanks()
      let special = reader.peek().flatMap { PatternUnits.isSpecial($0) ? $0 : nil }
      if let special {
        isQuantifier = PatternUnits.isQuantifier(special)
        reader.position += 1
      }
      if start < end { takeText(start..<end, isQuantified: isQuantifier) }
      guard let special else { continue }
      let wasQuantifier = followsQuantifier && start == end
      guard try take(special, followsQuantifier: wasQuantifier) else { continue }
      try reader.skipBlanks()
      isQuantifier = try takeQuantifier()
    }
    guard open.isEmpty else { throw reader.fault(.notEnoughParentheses) }
    return try close(current)
  }

  /// Moves past units that stand for themselves; a `{` that begins no quantifier is one of them.
  private mutating func skipOrdinaryUnits() {
    let stopsAtBlanks = reader.options.contains(.ignorePatternWhitespace)
    while let unit = reader.peek() {
      let stops = PatternUnits.isSpecial(unit) || stopsAtBlanks && PatternUnits.isMeta(unit)
      if stops, unit != UInt16(ascii: "{") || reader.isAtQuantifier { return }
      reader.position += 1
    }
  }

  /// Adds ordinary units to the sequence; a quantifier behind them takes the last one only.
  private mutating func takeText(_ range: Range<Int>, isQuantified: Bool) {
    let ignoreCase = reader.options.contains(.ignoreCase)
    let end = isQuantified ? range.upperBound - 1 : range.upperBound
    if range.lowerBound < end {
      current.sequence.append(.text(Array(reader.units[range.lowerBound..<end]), ignoreCase: ignoreCase))
    }
    if isQuantified { unit = .text([reader.units[end]], ignoreCase: ignoreCase) }
  }

  /// Takes a special unit, already passed; false if no quantifier may follow at once.
  private mutating func take(_ special: UInt16, followsQuantifier: Bool) throws(RegexFault) -> Bool {
    let options = reader.options
    switch special {
    case UInt16(ascii: "["): unit = .oneOf(try reader.readClass(counting: false))
    case UInt16(ascii: "("):
      try openGroup()
      return false
    case UInt16(ascii: "|"):
      endAlternative()
      return false
    case UInt16(ascii: ")"):
      try closeGroup()
      return unit != nil
    case UInt16(ascii: "\\"):
      guard !reader.isAtEnd else { throw reader.fault(.endingBackslash) }
      unit = try reader.readBackslash(counting: false)
    case UInt16(ascii: "^"): unit = .anchor(options.contains(.multiline) ? .lineStart : .beginning)
    case UInt16(ascii: "$"): unit = .anchor(options.contains(.multiline) ? .lineEnd : .endOrFinalNewline)
    case UInt16(ascii: "."):
      unit = .oneOf(
        options.contains(.singleline)
          ? CharacterClass([0...0xFFFF]) : CharacterClass([0x0A...0x0A], negated: true))
    default:
      guard unit != nil else {
        let quantifier = reader.text(special)
        throw reader.fault(
          followsQuantifier ? .nestedQuantifier(quantifier) : .quantifierAfterNothing(quantifier))
      }
      reader.position -= 1
    }
    return true
  }

  /// Ends the unit read last, repeated if a quantifier follows; whether one did.
  private mutating func takeQuantifier() throws(RegexFault) -> Bool {
    guard let node = unit else { return false }
    unit = nil
    guard reader.isAtQuantifier else {
      current.sequence.append(node)
      return false
    }
    let bounds = try readBounds()
    try reader.skipBlanks()
    let isLazy = reader.eat(UInt16(ascii: "?"))
    guard bounds.least <= bounds.most else { throw reader.fault(.reversedQuantifier) }
    current.sequence.append(.loop(node, bounds.least...bounds.most, isLazy: isLazy))
    return true
  }

  private mutating func readBounds() throws(RegexFault) -> (least: Int, most: Int) {
    let quantifier = reader.units[reader.position]
    reader.position += 1
    switch quantifier {
    case UInt16(ascii: "*"): return (0, Int.max)
    case UInt16(ascii: "+"): return (1, Int.max)
    case UInt16(ascii: "?"): return (0, 1)
    default:
      let least = try reader.readDecimal()
      var most = least
      if reader.eat(UInt16(ascii: ",")) {
        most = reader.peek() == UInt16(ascii: "}") ? Int.max : try reader.readDecimal()
        if most == Int(Int32.max) { most = Int.max }
      }
      reader.position += 1
      return (least, most)
    }
  }
}

extension RegexParser {
  /// The number of the next unnamed group.
  mutating func takeNumber() -> Int {
    defer { nextNumber += 1 }
    return nextNumber
  }
}
