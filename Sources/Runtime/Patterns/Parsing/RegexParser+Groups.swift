extension RegexParser {
  /// Begins the group whose parenthesis was just passed; options alone (`(?i)`) begin none.
  mutating func openGroup() throws(RegexFault) {
    let outer = reader.options
    guard let kind = try readGroupKind() else { return }
    guard open.count < Self.deepest else { throw .nesting }
    open.append(current)
    current = Group(kind: kind, outerOptions: outer)
  }

  /// Ends an alternative at `|`.
  mutating func endAlternative() {
    current.alternatives.append(.joined(current.sequence))
    current.sequence = []
  }

  /// Ends the innermost group at `)`; it becomes the unit, or the condition of the group around it.
  mutating func closeGroup() throws(RegexFault) {
    guard !open.isEmpty else { throw reader.fault(.tooManyParentheses) }
    let closed = try close(current)
    reader.options = current.outerOptions
    current = open.removeLast()
    if case .ifMatches = current.kind, current.condition == nil {
      current.condition = closed
      unit = nil
    } else {
      unit = closed
    }
  }

  /// The node of a group that ends here.
  func close(_ group: Group) throws(RegexFault) -> RegexNode {
    let parts = group.alternatives + [.joined(group.sequence)]
    switch group.kind {
    case .plain: return .choice(parts)
    case .capture(let number, let pops): return .capture(.choice(parts), number: number, pops: pops)
    case .look(let isBehind, let isNegative):
      return .look(.choice(parts), isBehind: isBehind, isNegative: isNegative)
    case .atomic: return .atomic(.choice(parts))
    case .ifCaptured(let number):
      guard parts.count <= 2 else { throw reader.fault(.tooManyAlternatives) }
      return .ifCaptured(number, then: parts[0], else: parts.count > 1 ? parts[1] : .empty)
    case .ifMatches:
      guard parts.count <= 2 else { throw reader.fault(.tooManyAlternatives) }
      guard let condition = group.condition else { throw reader.fault(.malformedCondition) }
      return .ifMatches(condition, then: parts[0], else: parts.count > 1 ? parts[1] : .empty)
    }
  }

  /// Reads what kind of group begins; nil if it only changed options.
  private mutating func readGroupKind() throws(RegexFault) -> Group.Kind? {
    guard reader.peek() == UInt16(ascii: "?"), reader.peek(1) != UInt16(ascii: ")") else {
      return plainGroup()
    }
    reader.position += 1
    guard let unit = reader.peek() else { throw reader.fault(.invalidGroup) }
    reader.position += 1
    switch unit {
    case UInt16(ascii: ":"): return .plain
    case UInt16(ascii: "="): return .look(isBehind: false, isNegative: false)
    case UInt16(ascii: "!"): return .look(isBehind: false, isNegative: true)
    case UInt16(ascii: ">"): return .atomic
    case UInt16(ascii: "'"): return try readAngled(close: UInt16(ascii: "'"))
    case UInt16(ascii: "<"): return try readAngled(close: UInt16(ascii: ">"))
    case UInt16(ascii: "("): return try readCondition()
    default: return try readOptionGroup()
    }
  }

  private mutating func plainGroup() -> Group.Kind {
    if reader.options.contains(.explicitCapture) || reader.ignoresNextParenthesis {
      reader.ignoresNextParenthesis = false
      return .plain
    }
    return .capture(number: takeNumber(), pops: nil)
  }

  /// `(?i:…)` and `(?i)`.
  private mutating func readOptionGroup() throws(RegexFault) -> Group.Kind? {
    reader.position -= 1
    // The condition of (?(…)…) and its parts take no options: .NET reads them as a mistake.
    if case .ifMatches = current.kind {} else { reader.readOptions() }
    guard let unit = reader.peek() else { throw reader.fault(.invalidGroup) }
    reader.position += 1
    if unit == UInt16(ascii: ")") { return nil }
    guard unit == UInt16(ascii: ":") else { throw reader.fault(.invalidGroup) }
    return .plain
  }

  /// Lookbehind, or a named group: `(?<name>…)`, `(?'name'…)`, `(?<name-other>…)`, `(?<-other>…)`.
  private mutating func readAngled(close: UInt16) throws(RegexFault) -> Group.Kind {
    guard let unit = reader.peek() else { throw reader.fault(.invalidGroup) }
    if unit == UInt16(ascii: "=") || unit == UInt16(ascii: "!") {
      reader.position += 1
      guard close == UInt16(ascii: ">") else { throw reader.fault(.invalidGroup) }
      return .look(isBehind: true, isNegative: unit == UInt16(ascii: "!"))
    }
    let number = try readGroupName(close: close)
    var pops: Int?
    if number != nil || unit == UInt16(ascii: "-"), reader.peek() == UInt16(ascii: "-"), reader.peek(1) != nil
    {
      reader.position += 1
      pops = try readPoppedName(close: close)
    }
    guard number != nil || pops != nil, let last = reader.peek() else { throw reader.fault(.invalidGroup) }
    reader.position += 1
    guard last == close else { throw reader.fault(.invalidGroup) }
    return .capture(number: number, pops: pops)
  }

  /// The number of the group that is named; nil before a lone `-`, or if .NET's first pass did not see the group.
  private mutating func readGroupName(close: UInt16) throws(RegexFault) -> Int? {
    guard let unit = reader.peek() else { return nil }
    if PatternUnits.isDigit(unit) {
      let number = try reader.readDecimal()
      try expectEndOfName(close, orHyphen: true)
      guard !(number == 0) else { throw reader.fault(.groupZero) }
      return reader.captures.contains(number) ? number : nil
    }
    if unit == UInt16(ascii: "-") { return nil }
    guard CharacterClass.isBoundaryWord(unit) else { throw reader.fault(.invalidGroupName) }
    let number = reader.captures.number(named: reader.readName())
    try expectEndOfName(close, orHyphen: true)
    return number
  }

  /// The number of the group behind the `-`.
  private mutating func readPoppedName(close: UInt16) throws(RegexFault) -> Int {
    guard let unit = reader.peek() else { throw reader.fault(.invalidGroup) }
    let number: Int
    if PatternUnits.isDigit(unit) {
      number = try reader.readDecimal()
      guard reader.captures.contains(number) else { throw reader.fault(.undefinedNumber(String(number))) }
    } else {
      guard CharacterClass.isBoundaryWord(unit) else { throw reader.fault(.invalidGroupName) }
      let name = reader.readName()
      guard let found = reader.captures.number(named: name) else { throw reader.fault(.undefinedName(name)) }
      number = found
    }
    try expectEndOfName(close, orHyphen: false)
    return number
  }

  private func expectEndOfName(_ close: UInt16, orHyphen: Bool) throws(RegexFault) {
    guard let unit = reader.peek() else { return }
    guard unit == close || orHyphen && unit == UInt16(ascii: "-") else {
      throw reader.fault(.invalidGroupName)
    }
  }

  /// `(?(name)…)`, `(?(1)…)`, or `(?(expression)…)`, whose parenthesis is then read again as a group.
  private mutating func readCondition() throws(RegexFault) -> Group.Kind {
    let start = reader.position
    if let unit = reader.peek() {
      if PatternUnits.isDigit(unit) { return try readConditionNumber() }
      if CharacterClass.isBoundaryWord(unit) {
        let name = reader.readName()
        if let number = reader.captures.number(named: name), reader.eat(UInt16(ascii: ")")) {
          return .ifCaptured(number)
        }
      }
    }
    reader.position = start - 1
    reader.ignoresNextParenthesis = true
    guard reader.peek(1) == UInt16(ascii: "?"), let unit = reader.peek(2) else { return .ifMatches }
    guard unit != UInt16(ascii: "#") else { throw reader.fault(.conditionIsComment) }
    let after = reader.peek(3)
    let isLookbehind = after == UInt16(ascii: "!") || after == UInt16(ascii: "=")
    if unit == UInt16(ascii: "'") || unit == UInt16(ascii: "<") && after != nil && !isLookbehind {
      throw reader.fault(.conditionHasName)
    }
    return .ifMatches
  }

  private mutating func readConditionNumber() throws(RegexFault) -> Group.Kind {
    let number = try reader.readDecimal()
    guard let unit = reader.peek() else { throw reader.fault(.malformedConditionNumber(String(number))) }
    reader.position += 1
    guard unit == UInt16(ascii: ")") else { throw reader.fault(.malformedConditionNumber(String(number))) }
    guard reader.captures.contains(number) else {
      throw reader.fault(.undefinedConditionNumber(String(number)))
    }
    return .ifCaptured(number)
  }
}
