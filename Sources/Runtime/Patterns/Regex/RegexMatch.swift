/// A match: where it lies, and its groups by slot, 0 being the whole.
package final class RegexMatch: @unchecked Sendable {
  package let regex: Regex
  package let subject: ShellString
  /// Where the search for it began.
  let searchStart: Int
  /// Begin and end of each slot's last capture; -1 where the group took no part.
  private let spans: [Int32]
  private var lists: [[Range<Int>]]?

  /// From PCRE2's spans, given in its order with the slots they belong to.
  init(
    _ regex: Regex, _ subject: ShellString, searchStart: Int, spans found: UnsafePointer<Int>, slots: [Int]
  ) {
    (self.regex, self.subject, self.searchStart) = (regex, subject, searchStart)
    let count = regex.captures.numbers.count
    spans = [Int32](unsafeUninitializedCapacity: count * 2) { buffer, initialized in
      buffer.update(repeating: -1)
      for (place, slot) in slots.enumerated() {
        // PCRE2 writes -1 for both offsets of a group that took no part.
        buffer[slot * 2] = Int32(truncatingIfNeeded: found[place * 2])
        buffer[slot * 2 + 1] = Int32(truncatingIfNeeded: found[place * 2 + 1])
      }
      initialized = count * 2
    }
  }

  init(_ regex: Regex, _ subject: ShellString, searchStart: Int, lists: [[Range<Int>]]) {
    (self.regex, self.subject, self.searchStart, self.lists) = (regex, subject, searchStart, lists)
    spans = lists.flatMap { list in
      list.last.map { [Int32(truncatingIfNeeded: $0.lowerBound), Int32(truncatingIfNeeded: $0.upperBound)] }
        ?? [-1, -1]
    }
  }

  package var groupCount: Int { spans.count / 2 }

  /// Where the last capture of a slot lies; nil if the group took no part.
  package func span(_ slot: Int) -> Range<Int>? {
    guard slot >= 0, slot < groupCount, spans[slot * 2] >= 0 else { return nil }
    return Int(spans[slot * 2])..<Int(spans[slot * 2 + 1])
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
    if lists == nil { lists = try regex.captureLists(subject, from: searchStart, interruption) }
    guard let lists, slot < lists.count else { return [last] }
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
