import Runtime

/// A wildcard pattern over completed texts; one that is wrong matches nothing.
struct TextPattern {
  private let pattern: WildcardPattern

  init(_ text: String) { pattern = WildcardPattern(.from(text)) }

  /// The texts that begin with a word, wildcards in it counting.
  init(beginning word: String) { self.init(word.hasSuffix("*") ? word : word + "*") }

  func matches(_ text: String) -> Bool {
    // A word with an open bracket is no pattern, and completes to nothing.
    (try? pattern.matches(.from(text))) ?? false
  }
}

/// Comparing names without regard to case.
extension String {
  func equalsIgnoringCase(_ other: String) -> Bool {
    ShellString.equalIgnoringCase(.from(self), .from(other))
  }

  func beginsIgnoringCase(with word: String) -> Bool {
    let (text, word) = (ShellString.from(self), ShellString.from(word))
    return text.count >= word.count && ShellString.equalIgnoringCase(text.slice(0..<word.count), word)
  }

  func dropping(suffix: String) -> String { hasSuffix(suffix) ? String(dropLast(suffix.count)) : self }
}

/// Orders of results.
enum Ordering {
  /// By ordinal comparison that ignores case; equal ones stay as they were.
  static func ordinal<Element>(_ list: [Element], by text: (Element) -> String) -> [Element] {
    sorted(list, text) { $0.compareOrdinalIgnoringCase($1) }
  }

  /// By the session's culture, as `Sort()` and `OrderBy` do; equal ones stay as they were.
  static func cultural<Element>(_ list: [Element], _ engine: Engine, by text: (Element) -> String)
    -> [Element]
  {
    let collator = engine.culture.collator
    return sorted(list, text) { collator.compare($0, $1) }
  }

  /// By the culture, case ignored, as `Sort-Object` does.
  static func culturalIgnoringCase<Element>(
    _ list: [Element], _ engine: Engine, by text: (Element) -> String
  ) -> [Element] {
    let collator = engine.culture.collator
    return sorted(list, text) { collator.compare($0, $1, .ignoreCase) }
  }

  private static func sorted<Element>(
    _ list: [Element], _ text: (Element) -> String, _ compare: (ShellString, ShellString) -> Int
  ) -> [Element] {
    let keyed = list.enumerated().map { (index: $0.offset, key: ShellString.from(text($0.element))) }
    return keyed.sorted { left, right in
      let order = compare(left.key, right.key)
      return order == 0 ? left.index < right.index : order < 0
    }.map { list[$0.index] }
  }
}

extension ShellString {
  func compareOrdinalIgnoringCase(_ other: ShellString) -> Int {
    ShellString.compareIgnoringCase(self, other)
  }
}

extension DefaultStringInterpolation {
  /// A text of the shell within a text of ours.
  mutating func appendInterpolation(_ text: ShellString) { appendLiteral(String(text)) }
}
