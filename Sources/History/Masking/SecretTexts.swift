/// Finds secrets by the look of the text, in UTF-16 units: tokens anywhere, `name=value` and the like inside of literals.
struct SecretTexts {
  private let units: [UInt16]
  private(set) var ranges: [Range<Int>] = []

  init(_ units: [UInt16]) { self.units = units }

  /// What tokens begin with, and how many units must follow at least.
  private static let prefixes: [(text: [UInt16], rest: Int)] = [
    ("eyJ", 24), ("ghp_", 16), ("gho_", 16), ("ghu_", 16), ("ghs_", 16), ("ghr_", 16), ("github_pat_", 16),
    ("glpat-", 16),
    ("xoxb-", 10), ("xoxp-", 10), ("xoxa-", 10), ("xoxs-", 10), ("sk-", 20), ("sk_live_", 16),
    ("sk_test_", 16),
    ("rk_live_", 16), ("AKIA", 16), ("ASIA", 16), ("AIza", 30), ("npm_", 20), ("pypi-", 20), ("hf_", 20),
    ("dop_v1_", 20), ("shpat_", 20), ("SG.", 20), ("ya29.", 20), ("dckr_pat_", 16),
  ].map { (Array($0.0.utf16), $0.1) }

  /// Tokens that are known by their beginning, and the passwords of addresses.
  mutating func findTokens() {
    var index = 0
    while index < units.count {
      if index == 0 || !isTokenUnit(units[index - 1]), let end = endOfToken(from: index) {
        ranges.append(index..<end)
        index = end
      } else if let range = addressPassword(at: index) ?? bearer(at: index) {
        ranges.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
  }

  private func endOfToken(from start: Int) -> Int? {
    guard let prefix = Self.prefixes.first(where: { matches($0.text, at: start) }) else { return nil }
    let end = units[start...].firstIndex { !isTokenUnit($0) } ?? units.count
    return end - start >= prefix.text.count + prefix.rest ? end : nil
  }

  /// `://user:password@host`.
  private func addressPassword(at index: Int) -> Range<Int>? {
    guard matches(Array("://".utf16), at: index) else { return nil }
    let rest = units[(index + 3)...]
    let end = rest.firstIndex { $0 <= 0x20 || isQuote($0) || $0 == UInt16(ascii: "/") } ?? units.count
    guard let at = units[index + 3..<end].lastIndex(of: UInt16(ascii: "@")),
      let colon = units[index + 3..<at].firstIndex(of: UInt16(ascii: ":")), colon + 1 < at,
      units[colon + 1] != UInt16(ascii: "$")
    else { return nil }
    return colon + 1..<at
  }

  /// A token behind `Bearer`, where it is long or has digits as no word has.
  private func bearer(at index: Int) -> Range<Int>? {
    let scheme = Array("Bearer ".utf16)
    guard matches(scheme, at: index) else { return nil }
    let start = index + scheme.count
    let end = units[start...].firstIndex { !isTokenUnit($0) } ?? units.count
    let hasDigit = units[start..<end].contains { (0x30...0x39).contains($0) }
    return end - start >= 20 || (hasDigit && end - start >= 8) ? start..<end : nil
  }

  private func matches(_ text: [UInt16], at index: Int) -> Bool {
    index + text.count <= units.count && units[index..<index + text.count].elementsEqual(text)
  }

  private func isTokenUnit(_ unit: UInt16) -> Bool {
    isNameUnit(unit) || unit == UInt16(ascii: ".") || unit == UInt16(ascii: "~") || unit == UInt16(ascii: "+")
  }

  private func isNameUnit(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt16(ascii: "_"), UInt16(ascii: "-"): true
    default: false
    }
  }

  /// A quote or what stands before one that is escaped.
  private func isQuote(_ unit: UInt16) -> Bool {
    [UInt16(ascii: "\""), UInt16(ascii: "'"), UInt16(ascii: "`"), UInt16(ascii: "\\")].contains(unit)
  }
}

extension SecretTexts {
  /// `name=value`, `name: value`, `"name": "value"` within a range: headers, bodies, queries, connection strings.
  mutating func findPairs(in range: Range<Int>) {
    let range = range.clamped(to: 0..<units.count)
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      guard units[index] == UInt16(ascii: "=") || units[index] == UInt16(ascii: ":"),
        let name = name(before: index, in: range), SecretNames.contains(name),
        let value = value(behind: index, in: range)
      else { continue }
      ranges.append(value)
      // What is within is hidden already: looking again would cost the square of the length.
      index = value.upperBound - 1
    }
  }

  /// The name in front of a sign; a quote may stand between.
  private func name(before sign: Int, in range: Range<Int>) -> String? {
    var end = sign
    while end > range.lowerBound, isQuote(units[end - 1]) || units[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > range.lowerBound, isNameUnit(units[start - 1]) { start -= 1 }
    guard start < end else { return nil }
    // `$name =` is code, and the tree knows better.
    if start > range.lowerBound, units[start - 1] == UInt16(ascii: "$") { return nil }
    return String(decoding: units[start..<end], as: UTF16.self)
  }

  /// The value behind a sign, without its quotes and scheme; nil where a variable or nothing stands there.
  private func value(behind sign: Int, in range: Range<Int>) -> Range<Int>? {
    var start = sign + 1
    var quote: UInt16?
    while start < range.upperBound, isQuote(units[start]) || units[start] == 0x20 {
      if isQuote(units[start]) { quote = units[start] }
      start += 1
    }
    var end = endOfValue(from: start, quote, in: range)
    let word = String(decoding: units[start..<end], as: UTF16.self)
    if AuthorizationScheme.names.contains(word.lowercased()), end < range.upperBound, units[end] == 0x20 {
      start = end + 1
      end = endOfValue(from: start, quote, in: range)
    }
    guard start < end, !Self.openings.contains(units[start]), !Self.words.contains(word.lowercased()) else {
      return nil
    }
    // A count, and no secret.
    if end - start <= 3, units[start..<end].allSatisfy({ (0x30...0x39).contains($0) }) { return nil }
    return start..<end
  }

  /// What a variable, a placeholder or code begins with.
  private static let openings = Set("${<([".utf16)
  private static let words: Set = ["true", "false", "null"]

  private func endOfValue(from start: Int, _ quote: UInt16?, in range: Range<Int>) -> Int {
    units[start..<range.upperBound].firstIndex { unit in
      if isQuote(unit) || unit == 10 || unit == 13 { return true }
      return quote == nil && Self.delimiters.contains(unit)
    } ?? range.upperBound
  }

  private static let delimiters = Set(" \t;&,)}]".utf16)
}
