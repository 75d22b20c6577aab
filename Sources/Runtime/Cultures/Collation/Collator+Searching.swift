internal import CICU

extension Collator {
  /// Whether a string begins with another by the culture's rules.
  package func hasPrefix(_ text: ShellString, _ prefix: ShellString, _ options: CompareOptions = []) -> Bool {
    if prefix.isEmpty { return true }
    if isRoot, text.isASCII, prefix.isASCII, options.isSubset(of: [.ignoreCase, .stringSort]),
      let answer = Self.hasPrefixASCII(text, prefix, ignoreCase: options.contains(.ignoreCase))
    {
      return answer
    }
    if let plain = plainMatch(text, prefix, options) {
      return prefix.count <= text.count && plain.matches(at: 0)
    }
    return affix(text, prefix, options, backwards: false)
  }

  private static func hasPrefixASCII(_ text: ShellString, _ prefix: ShellString, ignoreCase: Bool) -> Bool? {
    defer { withExtendedLifetime((text, prefix)) {} }
    return ASCIICollation.hasPrefix(
      UnsafeBufferPointer(start: text.storage, count: text.count),
      UnsafeBufferPointer(start: prefix.storage, count: prefix.count), ignoreCase: ignoreCase)
  }

  /// Whether a string ends with another by the culture's rules.
  package func hasSuffix(_ text: ShellString, _ suffix: ShellString, _ options: CompareOptions = []) -> Bool {
    if suffix.isEmpty { return true }
    if let plain = plainMatch(text, suffix, options) {
      return suffix.count <= text.count && plain.matches(at: text.count - suffix.count)
    }
    return affix(text, suffix, options, backwards: true)
  }

  /// Where a string first holds another, and how long what was found is; nil if nowhere.
  package func firstRange(
    of part: ShellString, in text: ShellString, _ options: CompareOptions = []
  ) -> Range<Int>? {
    if part.isEmpty { return 0..<0 }
    if let plain = plainMatch(text, part, options) { return plain.first.map { $0..<($0 + part.count) } }
    return search(part, text, options, last: false)
  }

  /// Where a string last holds another.
  package func lastRange(of part: ShellString, in text: ShellString, _ options: CompareOptions = []) -> Range<
    Int
  >? {
    if part.isEmpty { return text.count..<text.count }
    if let plain = plainMatch(text, part, options) { return plain.last.map { $0..<($0 + part.count) } }
    return search(part, text, options, last: true)
  }

  /// The two strings for a search unit by unit, where that finds what ICU would: both plain ASCII, or ordinal options.
  private func plainMatch(_ text: ShellString, _ part: ShellString, _ options: CompareOptions) -> PlainMatch?
  {
    if options.contains(.ordinal) { return PlainMatch(text: text, part: part, ignoreCase: false) }
    if options.contains(.ordinalIgnoreCase) { return PlainMatch(text: text, part: part, ignoreCase: true) }
    guard isRoot, options.isSubset(of: [.ignoreCase, .stringSort]), text.isASCII, part.isASCII else {
      return nil
    }
    guard Self.isPlain(text), Self.isPlain(part) else { return nil }
    return PlainMatch(text: text, part: part, ignoreCase: options.contains(.ignoreCase))
  }

  private static func isPlain(_ text: ShellString) -> Bool {
    text.withUnits(latin1: { ASCIICollation.isPlain($0) }, wide: { _ in false })
  }

  /// Compares collation elements from one end, as .NET does for prefixes and suffixes.
  private func affix(_ text: ShellString, _ part: ShellString, _ options: CompareOptions, backwards: Bool)
    -> Bool
  {
    guard options.isSubset(of: [.ignoreCase, .stringSort]) else {
      return complexAffix(text, part, options, backwards: backwards)
    }
    guard let collator = collator(options, text, part) else {
      return PlainMatch(text: text, part: part, ignoreCase: options.contains(.ignoreCase)).affixes(
        backwards: backwards)
    }
    return text.withWideUnits { text in
      part.withWideUnits { part in
        guard
          let partElements = palsh_icu_open_elements(collator, part.baseAddress, Int32(part.count))
        else {
          return false
        }
        defer { palsh_icu_close_elements(partElements) }
        guard
          let textElements = palsh_icu_open_elements(collator, text.baseAddress, Int32(text.count))
        else {
          return false
        }
        defer { palsh_icu_close_elements(textElements) }
        let mask: Int32 = options.contains(.ignoreCase) ? -0x100 : -1
        return CollationElements.agree(textElements, partElements, mask: mask, backwards: backwards)
      }
    }
  }

  /// With other options .NET searches, and takes what it found if only units without weight stand outside.
  private func complexAffix(
    _ text: ShellString, _ part: ShellString, _ options: CompareOptions, backwards: Bool
  ) -> Bool {
    guard let found = search(part, text, options, last: backwards) else { return false }
    let outside = backwards ? text.slice(found.upperBound..<text.count) : text.slice(0..<found.lowerBound)
    return outside.isEmpty || compare(outside, .empty, options) == 0
  }

  private func search(
    _ part: ShellString, _ text: ShellString, _ options: CompareOptions, last: Bool
  ) -> Range<Int>? {
    // ICU cannot search in nothing; a part without weight equals it.
    if text.isEmpty { return compare(part, text, options) == 0 ? 0..<0 : nil }
    guard let collator = collator(options, text, part) else {
      let plain = PlainMatch(text: text, part: part, ignoreCase: options.contains(.ignoreCase))
      return (last ? plain.last : plain.first).map { $0..<($0 + part.count) }
    }
    var length: Int32 = 0
    let found = text.withWideUnits { text in
      part.withWideUnits { part in
        Int(
          palsh_icu_search(
            collator, part.baseAddress, Int32(part.count), text.baseAddress, Int32(text.count), last,
            &length))
      }
    }
    guard found >= 0 else { return nil }
    // A part without weight is found last behind the end, as .NET corrects ICU.
    if last, length == 0, found >= text.count - 2 { return text.count..<text.count }
    return found..<(found + Int(length))
  }
}

/// A search that compares unit by unit.
struct PlainMatch {
  let text: ShellString
  let part: ShellString
  let ignoreCase: Bool

  /// Whether the part stands at an offset, which leaves it room.
  func matches(at start: Int) -> Bool {
    for offset in 0..<part.count {
      let (one, other) = (text[start + offset], part[offset])
      if one == other { continue }
      guard ignoreCase, CaseFolding.upper(one) == CaseFolding.upper(other) else { return false }
    }
    return true
  }

  func affixes(backwards: Bool) -> Bool {
    part.count <= text.count && matches(at: backwards ? text.count - part.count : 0)
  }

  var first: Int? { part.count > text.count ? nil : (0...(text.count - part.count)).first(where: matches) }

  var last: Int? { part.count > text.count ? nil : (0...(text.count - part.count)).last(where: matches) }
}

/// The comparison of two runs of collation elements.
private enum CollationElements {
  private static let end: Int32 = -1
  private static let ignorable: Int32 = 0

  /// Whether the part's elements are the text's first (or last), ignorable ones left out.
  static func agree(_ text: OpaquePointer, _ part: OpaquePointer, mask: Int32, backwards: Bool) -> Bool {
    var (movesText, movesPart) = (true, true)
    var (element, wanted) = (ignorable, ignorable)
    while true {
      if movesPart { wanted = palsh_icu_next_element(part, backwards) }
      if movesText { element = palsh_icu_next_element(text, backwards) }
      (movesText, movesPart) = (true, true)
      if wanted == end { return !(isCombining(element) && !backwards) }
      if wanted == ignorable {
        movesText = false
      } else if element == ignorable {
        movesPart = false
      } else if wanted & mask != element & mask {
        return false
      }
    }
  }

  /// Whether an element only adds to the one before it (an accent): then the part ends inside a letter.
  private static func isCombining(_ element: Int32) -> Bool {
    element != end && element != ignorable && element & -0x10000 == 0 && element & 0xFF00 != 0
  }
}
