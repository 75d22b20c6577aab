/// A match: where it lies, and its groups by slot, 0 being the whole.
///
/// Begin and end of each slot's last capture stand behind the header; -1 where the group took no part.
package final class RegexMatch: ManagedBuffer<RegexMatch.Header, Int32> {
  package struct Header {
    let regex: Regex
    let subject: ShellString
    /// Where the search for it began.
    let searchStart: Int
    let groupCount: Int
    var lists: [[Range<Int>]]?
  }

  /// From PCRE2's spans, given in its order with the slots they belong to.
  static func make(
    _ regex: Regex, _ subject: ShellString, searchStart: Int, spans found: UnsafePointer<Int>, slots: [Int]
  ) -> RegexMatch {
    let made = make(regex, subject, searchStart: searchStart, lists: nil)
    made.withUnsafeMutablePointerToElements { spans in
      for place in slots.indices {
        // PCRE2 writes -1 for both offsets of a group that took no part.
        spans[slots[place] * 2] = Int32(truncatingIfNeeded: found[place * 2])
        spans[slots[place] * 2 + 1] = Int32(truncatingIfNeeded: found[place * 2 + 1])
      }
    }
    return made
  }

  static func make(
    _ regex: Regex, _ subject: ShellString, searchStart: Int, lists: [[Range<Int>]]?
  ) -> RegexMatch {
    let count = regex.groupCount
    let buffer = RegexMatch.create(minimumCapacity: count * 2) { _ in
      Header(regex: regex, subject: subject, searchStart: searchStart, groupCount: count, lists: lists)
    }
    let made = unsafeDowncast(buffer, to: RegexMatch.self)
    made.withUnsafeMutablePointerToElements { spans in
      spans.initialize(repeating: -1, count: count * 2)
      for (slot, list) in (lists ?? []).enumerated() {
        guard let last = list.last else { continue }
        spans[slot * 2] = Int32(truncatingIfNeeded: last.lowerBound)
        spans[slot * 2 + 1] = Int32(truncatingIfNeeded: last.upperBound)
      }
    }
    return made
  }

  package var regex: Regex { header.regex }
  package var subject: ShellString { header.subject }
  package var groupCount: Int { header.groupCount }

  /// Where the last capture of a slot lies; nil if the group took no part.
  package func span(_ slot: Int) -> Range<Int>? {
    guard slot >= 0, slot < groupCount else { return nil }
    return withUnsafeMutablePointerToElements { spans in
      spans[slot * 2] < 0 ? nil : Int(spans[slot * 2])..<Int(spans[slot * 2 + 1])
    }
  }

  package var range: Range<Int> { span(0) ?? 0..<0 }
  package var value: ShellString { subject.slice(range) }

  /// The text of a slot's last capture; nil if the group took no part.
  package func text(_ slot: Int) -> ShellString? { span(slot).map { subject.slice($0) } }

  /// All captures of a slot, in order (`Group.Captures`).
  package func captures(
    _ slot: Int, _ interruption: Interruption = .none
  ) throws(RegexFault) -> [Range<Int>] {
    guard slot > 0, let last = span(slot) else { return span(slot).map { [$0] } ?? [] }
    if header.lists == nil {
      header.lists = try regex.captureLists(subject, from: header.searchStart, interruption)
    }
    guard let lists = header.lists, slot < lists.count else { return [last] }
    return lists[slot]
  }

  /// The match after this one; an empty match is followed by the next place.
  package func next(_ interruption: Interruption = .none) throws(RegexFault) -> RegexMatch? {
    guard let start = regex.start(after: range, in: subject) else { return nil }
    return try regex.match(subject, from: start, interruption)
  }
}

extension Regex {
  /// Where the search goes on behind a match; nil if the subject is used up.
  func start(after match: Range<Int>, in subject: ShellString) -> Int? {
    if isRightToLeft {
      let start = match.isEmpty ? match.lowerBound - 1 : match.lowerBound
      return start >= 0 ? start : nil
    }
    let start = match.isEmpty ? match.upperBound + 1 : match.upperBound
    return start <= subject.count ? start : nil
  }

  /// Calls the closure with each match in order until it answers false.
  package func forEachMatch<Failure: Error>(
    _ subject: ShellString, from start: Int? = nil, _ interruption: Interruption = .none,
    fault: (RegexFault) -> Failure, _ body: (RegexMatch) throws(Failure) -> Bool
  ) throws(Failure) {
    var start = start
    while true {
      let found: RegexMatch?
      do throws(RegexFault) { found = try match(subject, from: start, interruption) } catch {
        throw fault(error)
      }
      guard let found, try body(found) else { return }
      start = self.start(after: found.range, in: subject)
      guard start != nil else { return }
    }
  }

  /// All matches.
  package func matches(
    _ subject: ShellString, from start: Int? = nil, _ interruption: Interruption = .none
  ) throws(RegexFault) -> [RegexMatch] {
    var all: [RegexMatch] = []
    try forEachMatch(subject, from: start, interruption, fault: { $0 }) { (match) throws(RegexFault) in
      all.append(match)
      return true
    }
    return all
  }
}
