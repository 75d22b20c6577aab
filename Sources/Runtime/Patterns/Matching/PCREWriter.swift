/// Writes a pattern as PCRE2 reads it, for subjects of one width.
///
/// What PCRE2 means differently from .NET is spelled out: classes unit by unit (or by categories for wide subjects), case
/// by classes wherever more than two ASCII cases pair up. What it cannot do is refused, and `Backtracker` does it.
struct PCREWriter {
  static let longestLookbehind = 0x4000
  /// PCRE2's largest count of a quantifier.
  static let mostRepeats = 65535

  /// Something that PCRE2 cannot do as .NET does.
  struct Unsupported: Error {}

  let isWide: Bool
  let casing: CultureCasing
  /// ECMAScript: a reference to a group that took no part matches nothing at all instead of failing.
  let isECMA: Bool
  private(set) var output: [UInt16] = []
  /// .NET's numbers of the groups, in the order in which PCRE2 counts them.
  private(set) var groups: [Int] = []
  private let places: [Int: Int]
  private var ignoresCase = false

  /// - Throws: `Unsupported` if another engine must match the pattern.
  init(
    _ root: RegexNode, isWide: Bool, casing: CultureCasing, isECMA: Bool, watchesStarts: Bool = false
  ) throws(Unsupported) {
    (self.isWide, self.casing, self.isECMA) = (isWide, casing, isECMA)
    places = try Self.placesOfGroups(root)
    if watchesStarts { write("(?C)") }
    guard case .capture(let inner, 0, _) = root else { throw Unsupported() }
    try write(inner)
  }

  /// Where each of .NET's groups stands in PCRE2's count.
  private static func placesOfGroups(_ root: RegexNode) throws(Unsupported) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var isTwice = false
    func visit(_ node: RegexNode) {
      if case .capture(_, let number, let pops) = node {
        // A group that is named twice, or that gives captures up, needs .NET's stacks of captures.
        guard let number, pops == nil, places[number] == nil else { return isTwice = true }
        places[number] = places.count
      }
      for child in node.children { visit(child) }
    }
    visit(root)
    guard !isTwice else { throw Unsupported() }
    return places
  }

  private mutating func write(_ text: StaticString) {
    for byte in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) {
      output.append(UInt16(byte))
    }
  }

  private mutating func write(_ text: String) { output.append(contentsOf: text.utf16) }

  private mutating func ignoreCase(_ wanted: Bool) {
    guard wanted != ignoresCase else { return }
    write(wanted ? "(?i)" : "(?-i)")
    ignoresCase = wanted
  }

  /// Writes a group; options changed inside end with it.
  private mutating func group(
    _ opening: StaticString, _ body: (inout PCREWriter) throws(Unsupported) -> Void
  ) throws(Unsupported) {
    write(opening)
    let outer = ignoresCase
    try body(&self)
    ignoresCase = outer
    write(")")
  }
}

extension PCREWriter {
  private mutating func write(_ node: RegexNode) throws(Unsupported) {
    switch node {
    case .empty: break
    case .text(let units, let ignoreCase): for unit in units { write(unit, ignoreCase: ignoreCase) }
    case .oneOf(let members): write(members)
    case .anchor(let anchor): write(anchor)
    case .capture(let inner, let number, _):
      groups.append(number ?? 0)
      try group("(") { (writer) throws(Unsupported) in try writer.write(inner) }
    case .sequence(let nodes): for part in nodes { try writePart(part) }
    case .alternatives(let nodes):
      for (index, choice) in nodes.enumerated() {
        if index > 0 { write("|") }
        try write(choice)
      }
    case .loop(let inner, let bounds, let isLazy): try writeLoop(inner, bounds, isLazy: isLazy)
    case .look(let inner, let isBehind, let isNegative):
      if isBehind { try checkLookbehind(inner) }
      let opening: StaticString = isBehind ? (isNegative ? "(?<!" : "(?<=") : (isNegative ? "(?!" : "(?=")
      try group(opening) { (writer) throws(Unsupported) in try writer.write(inner) }
    case .atomic(let inner): try group("(?>") { (writer) throws(Unsupported) in try writer.write(inner) }
    case .backreference(let number, let ignoreCase): try writeReference(number, ignoreCase: ignoreCase)
    case .ifCaptured(let number, let then, let other):
      guard let place = places[number] else { throw Unsupported() }
      try group("(?(") { (writer) throws(Unsupported) in
        writer.write("\(place))")
        try writer.writeBranches(then, other)
      }
    case .ifMatches(let condition, let then, let other):
      try group("(?") { (writer) throws(Unsupported) in
        if case .look = condition {
          try writer.write(condition)
        } else {
          try writer.write(.look(condition, isBehind: false, isNegative: false))
        }
        try writer.writeBranches(then, other)
      }
    }
  }

  /// Writes a part of a sequence, which alternatives must not break up.
  private mutating func writePart(_ node: RegexNode) throws(Unsupported) {
    guard case .alternatives = node else { return try write(node) }
    try group("(?:") { (writer) throws(Unsupported) in try writer.write(node) }
  }

  private mutating func writeBranches(_ then: RegexNode, _ other: RegexNode) throws(Unsupported) {
    try writePart(then)
    write("|")
    try writePart(other)
  }

  private mutating func writeLoop(
    _ inner: RegexNode, _ bounds: ClosedRange<Int>, isLazy: Bool
  ) throws(Unsupported) {
    guard bounds.lowerBound <= Self.mostRepeats else { throw Unsupported() }
    guard bounds.upperBound <= Self.mostRepeats || bounds.upperBound == Int.max else { throw Unsupported() }
    switch inner {
    case .text(let units, _) where units.count == 1: try write(inner)
    case .oneOf(let members) where !isEmptyForWidth(members): write(members)
    case .capture: try write(inner)
    default: try group("(?:") { (writer) throws(Unsupported) in try writer.write(inner) }
    }
    switch (bounds.lowerBound, bounds.upperBound) {
    case (0, Int.max): write("*")
    case (1, Int.max): write("+")
    case (0, 1): write("?")
    case (let least, Int.max): write("{\(least),}")
    case (let least, let most): write("{\(least),\(most)}")
    }
    if isLazy { write("?") }
  }

  /// PCRE2 looks behind by a fixed length in each alternative, and reads forwards where .NET reads backwards, which shows
  /// in what a repeated group keeps.
  private func checkLookbehind(_ node: RegexNode) throws(Unsupported) {
    let choices = if case .alternatives(let nodes) = node { nodes } else { [node] }
    for choice in choices where (choice.fixedLength ?? Self.longestLookbehind) >= Self.longestLookbehind {
      throw Unsupported()
    }
    func repeatsCapture(_ node: RegexNode) -> Bool {
      if case .loop(let inner, _, _) = node, inner.captures { return true }
      return node.children.contains(where: repeatsCapture)
    }
    if repeatsCapture(node) { throw Unsupported() }
  }

  private mutating func writeReference(_ number: Int, ignoreCase: Bool) throws(Unsupported) {
    guard let place = places[number], place > 0, !isECMA else { throw Unsupported() }
    if ignoreCase, isWide || casing == .turkic { throw Unsupported() }
    self.ignoreCase(ignoreCase)
    write("\\g{\(place)}")
  }

  private mutating func write(_ anchor: RegexNode.Anchor) {
    switch anchor {
    case .beginning: write(#"\A"#)
    case .lineStart: write("^")
    case .lineEnd: write("$")
    case .endOrFinalNewline: write(#"\Z"#)
    case .end: write(#"\z"#)
    case .matchStart: write(#"\G"#)
    case .boundary: if isWide { writeBoundary(Self.wideWord, negated: false) } else { write(#"\b"#) }
    case .nonBoundary: if isWide { writeBoundary(Self.wideWord, negated: true) } else { write(#"\B"#) }
    case .asciiBoundary: writeBoundary(isWide ? Self.wideASCIIWord : Self.asciiWord, negated: false)
    case .nonASCIIBoundary: writeBoundary(isWide ? Self.wideASCIIWord : Self.asciiWord, negated: true)
    }
  }

  private static let wideWord = #"[\p{L}\p{Mn}\p{Nd}\p{Pc}\x{200c}\x{200d}]"#
  private static let asciiWord = "[0-9A-Z_a-z]"
  private static let wideASCIIWord = #"[0-9A-Z_a-z\x{130}]"#

  private mutating func writeBoundary(_ word: String, negated: Bool) {
    ignoreCase(false)
    write(
      negated
        ? "(?:(?<=\(word))(?=\(word))|(?<!\(word))(?!\(word)))"
        : "(?:(?<=\(word))(?!\(word))|(?<!\(word))(?=\(word)))")
  }
}

extension PCREWriter {
  /// Writes one unit, or all that match it when case is ignored.
  private mutating func write(_ unit: UInt16, ignoreCase: Bool) {
    guard ignoreCase else { return writeLiteral(unit) }
    let members = CaseEquivalence.units(of: unit, casing).filter { isWide || $0 <= 0xFF }
    if members == [unit] {
      if isCased(unit) { self.ignoreCase(false) }
      return writeLiteral(unit, asIs: true)
    }
    if members.count == 2, members.allSatisfy({ isCased($0) }), members[0] ^ members[1] == 0x20 {
      self.ignoreCase(true)
      return writeLiteral(unit, asIs: true)
    }
    var set = CharacterClass()
    for member in members { set.insert(member) }
    write(set)
  }

  /// Whether PCRE2's tables give the unit another case.
  private func isCased(_ unit: UInt16) -> Bool {
    unit <= 0xFF && PCRETables.otherCase(UInt8(unit)) != UInt8(unit)
  }

  private mutating func writeLiteral(_ unit: UInt16, asIs: Bool = false) {
    guard isWide || unit <= 0xFF else { return write("(?!)") }
    if !asIs, isCased(unit) { ignoreCase(false) }
    if unit < 0x80, !PatternUnits.isDigit(unit), (unit | 0x20) &- 0x61 >= 26, unit > 0x20 {
      output.append(0x5C)
    }
    output.append(unit)
  }

  private func isEmptyForWidth(_ members: CharacterClass) -> Bool {
    !isWide && !(0...0xFF).contains { members.contains($0) }
  }

  private mutating func write(_ members: CharacterClass) {
    if members == CharacterClass([0...0xFFFF]) { return write(".") }
    if members == CharacterClass([0x0A...0x0A], negated: true) { return write(#"\N"#) }
    ignoreCase(false)
    if isWide { writeWide(members) } else { writeNarrow(members) }
  }

  /// The members among the 256 units of Latin-1, in ranges.
  private mutating func writeNarrow(_ members: CharacterClass) {
    let ranges = Latin1Set(members).ranges
    guard !ranges.isEmpty else { return write("(?!)") }
    write("[")
    for range in ranges { write(range) }
    write("]")
  }

  private mutating func writeWide(_ members: CharacterClass) {
    if let other = members.subtracted.first {
      write("(?:(?!")
      writeWide(other)
      write(")")
    }
    if members.ranges.isEmpty, members.categories.isEmpty {
      write(members.isNegated ? "." : "(?!)")
    } else {
      write(members.isNegated ? "[^" : "[")
      for range in members.ranges { write(range) }
      for part in members.categories { write(part) }
      write("]")
    }
    if !members.subtracted.isEmpty { write(")") }
  }

  private mutating func write(_ range: ClosedRange<UInt16>) {
    write("\\x{\(String(range.lowerBound, radix: 16))}")
    if range.lowerBound < range.upperBound { write("-\\x{\(String(range.upperBound, radix: 16))}") }
  }

  private mutating func write(_ part: CharacterClass.Categories) {
    let isIn = part.set.contains
    for (name, category) in UnicodeProperty.categories where isIn(category) != part.isNegated {
      write("\\p{\(name)}")
    }
  }
}
