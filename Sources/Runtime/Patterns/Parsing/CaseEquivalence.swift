/// Which units a pattern takes for one another when it ignores case: those that .NET maps to the same lower case.
enum CaseEquivalence {
  /// All units that match a unit, itself among them; one alone where it has no case.
  static func units(of unit: UInt16, _ casing: CultureCasing) -> [UInt16] {
    if let special = dotted(unit, casing) { return special }
    if unit < 0x80 {
      guard (unit | 0x20) &- 0x61 < 26 else { return [unit] }
      // The Kelvin sign is the only unit beyond ASCII that maps to an ASCII letter, but for the letters i.
      let pair = [unit & ~0x20, unit | 0x20]
      return unit | 0x20 == 0x6B ? pair + [0x212A] : pair
    }
    let lower = CaseFolding.lower(unit)
    guard let uppers = uppersOfLower[lower] else { return [unit] }
    return uppers + [lower]
  }

  /// A class with the other cases of all its units.
  static func closed(_ made: CharacterClass, _ casing: CultureCasing) -> CharacterClass {
    var closed = made
    for range in made.ranges where range.count < 0x10000 {
      for unit in range {
        for other in units(of: unit, casing) where other != unit && !range.contains(other) {
          closed.insert(other)
        }
      }
    }
    return closed.tidied
  }

  /// The letters i, whose pairing hangs on the culture; nil for all others.
  private static func dotted(_ unit: UInt16, _ casing: CultureCasing) -> [UInt16]? {
    switch (unit, casing) {
    case (0x49, .invariant), (0x69, .invariant): [0x49, 0x69]
    case (0x49, .named), (0x69, .named), (0x130, .named): [0x49, 0x69, 0x130]
    case (0x49, .turkic), (0x131, .turkic): [0x49, 0x131]
    case (0x69, .turkic), (0x130, .turkic): [0x69, 0x130]
    case (0x130, _), (0x131, _): [unit]
    default: nil
    }
  }

  /// The units that have a lower case, by it; made when a pattern first ignores the case of a unit beyond ASCII.
  private static let uppersOfLower: [UInt16: [UInt16]] = {
    var uppers: [UInt16: [UInt16]] = [:]
    for unit in UInt16(0x80)...0xFFFF where unit != 0x130 && unit != 0x131 {
      let lower = CaseFolding.lower(unit)
      if lower != unit, lower >= 0x80 { uppers[lower, default: []].append(unit) }
    }
    return uppers
  }()
}

extension CharacterClass {
  /// The same class, its ranges in order and merged.
  fileprivate var tidied: CharacterClass {
    var merged: [ClosedRange<UInt16>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, Int(range.lowerBound) <= Int(last.upperBound) + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    var copy = CharacterClass(merged, negated: isNegated)
    for part in categories { copy.insert(part.set, negated: part.isNegated) }
    if let other = subtracted.first { copy.subtract(other) }
    return copy
  }
}
