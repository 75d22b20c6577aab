/// A set of UTF-16 units: what `[…]`, `\w` and `\p{…}` stand for.
package struct CharacterClass: Equatable, Sendable {
  /// A general category or several, or everything else.
  struct Categories: Equatable, Sendable {
    let set: CategorySet
    let isNegated: Bool
  }

  var isNegated = false
  private(set) var ranges: [ClosedRange<UInt16>] = []
  private(set) var categories: [Categories] = []
  /// What is taken out again; an array of one or none, for a struct cannot hold itself.
  private(set) var subtracted: [CharacterClass] = []

  init() {}

  init(_ ranges: [ClosedRange<UInt16>], negated: Bool = false) {
    (self.ranges, isNegated) = (ranges, negated)
  }

  mutating func insert(_ unit: UInt16) { ranges.append(unit...unit) }

  mutating func insert(_ range: ClosedRange<UInt16>) { ranges.append(range) }

  mutating func insert(contentsOf more: [ClosedRange<UInt16>]) { ranges += more }

  mutating func insert(_ set: CategorySet, negated: Bool = false) {
    categories.append(Categories(set: set, isNegated: negated))
  }

  mutating func subtract(_ other: CharacterClass) { subtracted = [other] }

  /// Whether a unit belongs to the class.
  package func contains(_ unit: UInt16) -> Bool {
    guard holds(unit) != isNegated else { return false }
    return !(subtracted.first?.contains(unit) ?? false)
  }

  private func holds(_ unit: UInt16) -> Bool {
    for range in ranges where range.contains(unit) { return true }
    guard !categories.isEmpty else { return false }
    let category = UnicodeCategory.of(unit)
    return categories.contains { $0.set.contains(category) != $0.isNegated }
  }
}

extension CharacterClass {
  /// `\d`, `\s` and `\w` and, negated, their capitals; ECMAScript's are ASCII but for `İ`, which .NET counts as a word.
  static func shorthand(_ letter: UInt16, ecma: Bool) -> CharacterClass? {
    var made = CharacterClass()
    made.insertShorthand(letter | 0x20, ecma: ecma)
    guard !made.ranges.isEmpty || !made.categories.isEmpty else { return nil }
    made.isNegated = letter & 0x20 == 0
    return made
  }

  /// Adds a shorthand (`d`, `S`, …) to the class.
  mutating func insertShorthand(_ letter: UInt16, ecma: Bool) {
    let isNegated = letter & 0x20 == 0
    let ranges: [ClosedRange<UInt16>]
    switch (letter | 0x20, ecma) {
    case (0x64, false): return insert(.decimalDigit, negated: isNegated)
    case (0x77, false): return insert(.word, negated: isNegated)
    case (0x64, true): ranges = Self.asciiDigits
    case (0x77, true): ranges = Self.asciiWord
    case (0x73, false): ranges = Self.whiteSpace
    case (0x73, true): ranges = Self.asciiSpace
    default: return
    }
    insert(contentsOf: isNegated ? Self.complement(of: ranges) : ranges)
  }

  /// `Char.IsWhiteSpace`.
  static let whiteSpace: [ClosedRange<UInt16>] = [
    0x09...0x0D, 0x20...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
  ]
  static let asciiSpace: [ClosedRange<UInt16>] = [0x09...0x0D, 0x20...0x20]
  static let asciiDigits: [ClosedRange<UInt16>] = [0x30...0x39]
  static let asciiWord: [ClosedRange<UInt16>] = [
    0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0x130...0x130,
  ]

  /// All but the given ranges, which are in order and apart.
  static func complement(of ranges: [ClosedRange<UInt16>]) -> [ClosedRange<UInt16>] {
    var gaps: [ClosedRange<UInt16>] = []
    var next = 0
    for range in ranges {
      if Int(range.lowerBound) > next { gaps.append(UInt16(next)...(range.lowerBound - 1)) }
      next = Int(range.upperBound) + 1
    }
    if next <= 0xFFFF { gaps.append(UInt16(next)...0xFFFF) }
    return gaps
  }

  /// What makes a boundary for `\b`, beside what `\w` matches: the joiners.
  static func isBoundaryWord(_ unit: UInt16) -> Bool {
    CategorySet.word.contains(.of(unit)) || unit == 0x200C || unit == 0x200D
  }
}
