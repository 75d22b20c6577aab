/// How a culture maps case; it differs in the letters i only.
package enum CultureCasing: Hashable, Sendable {
  /// The invariant culture: `ı` and `İ` have no other case.
  case invariant
  /// Every named culture but the Turkic ones: `ı` to `I`, `İ` to `i`.
  case named
  /// Turkish and Azeri: `i` with `İ`, `ı` with `I`.
  case turkic

  /// The mapping of a culture by its name; the empty name is the invariant culture's.
  package init(culture name: String) {
    if name.isEmpty {
      self = .invariant
    } else if ["tr", "az"].contains(where: { name == $0 || name.hasPrefix($0 + "-") }) {
      self = .turkic
    } else {
      self = .named
    }
  }

  /// The upper-case form of one unit.
  @inline(__always)
  package func upper(_ unit: UInt16) -> UInt16 {
    if unit == 0x69, self == .turkic { return 0x130 }
    if unit < 0x80 { return unit &- (unit &- 0x61 < 26 ? 0x20 : 0) }
    return unit == 0x131 && self == .invariant ? unit : CaseTable.upper[unit]
  }

  /// The lower-case form of one unit.
  @inline(__always)
  package func lower(_ unit: UInt16) -> UInt16 {
    if unit == 0x49, self == .turkic { return 0x131 }
    if unit < 0x80 { return unit &+ (unit &- 0x41 < 26 ? 0x20 : 0) }
    return unit == 0x130 && self == .invariant ? unit : CaseTable.lower[unit]
  }
}

extension ShellString {
  /// `ToUpper`, `ToUpperInvariant`: code point by code point, `ß` stays.
  package func uppercased(_ casing: CultureCasing = .named) -> ShellString {
    mapped({ casing.upper($0) }, runs: CaseRuns.upper)
  }

  /// `ToLower`, `ToLowerInvariant`.
  package func lowercased(_ casing: CultureCasing = .named) -> ShellString {
    mapped({ casing.lower($0) }, runs: CaseRuns.lower)
  }

  /// The string with each code point mapped; the same object where nothing changes.
  @inline(__always)
  private func mapped(_ map: (UInt16) -> UInt16, runs: [CaseRuns.Run]) -> ShellString {
    var first = 0
    while first < count, map(self[first]) == self[first], !UTF16.isLeadSurrogate(self[first]) { first += 1 }
    guard first < count else { return self }
    var text = TextBuilder(reserving: count)
    text.append(self, 0..<first)
    var offset = first
    while offset < count {
      let unit = self[offset]
      if UTF16.isLeadSurrogate(unit), offset + 1 < count, UTF16.isTrailSurrogate(self[offset + 1]) {
        let scalar = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(self[offset + 1] & 0x3FF))
        let other = CaseRuns.map(scalar, by: runs) - 0x10000
        text.append(unit: 0xD800 | UInt16(truncatingIfNeeded: other >> 10))
        text.append(unit: 0xDC00 | UInt16(truncatingIfNeeded: other & 0x3FF))
        offset += 2
      } else {
        text.append(unit: map(unit))
        offset += 1
      }
    }
    return text.finish()
  }
}
