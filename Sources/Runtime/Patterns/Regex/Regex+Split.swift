extension Regex {
  /// The subject cut at its matches into at most `count` parts (0: no limit); what groups captured stands between them.
  package func split(
    _ subject: ShellString, count: Int = 0, from start: Int? = nil, _ interruption: Interruption = .none
  ) throws(RegexFault) -> [ShellString] {
    guard count != 1 else { return [subject] }
    if isRightToLeft { return try splitBackwards(subject, count: count, from: start, interruption) }
    var parts: [ShellString] = []
    var end = 0
    var left = count - 1
    try forEachMatch(subject, from: start, interruption, fault: { $0 }) { (match) throws(RegexFault) in
      parts.append(subject.slice(end..<match.range.lowerBound))
      end = match.range.upperBound
      for slot in 1..<max(match.groupCount, 1) { if let text = match.text(slot) { parts.append(text) } }
      left -= 1
      return left != 0
    }
    guard !parts.isEmpty else { return [subject] }
    parts.append(subject.slice(end..<subject.count))
    return parts
  }

  private func splitBackwards(
    _ subject: ShellString, count: Int, from start: Int?, _ interruption: Interruption
  ) throws(RegexFault) -> [ShellString] {
    var parts: [ShellString] = []
    var end = subject.count
    var left = count - 1
    try forEachMatch(subject, from: start, interruption, fault: { $0 }) { (match) throws(RegexFault) in
      parts.append(subject.slice(match.range.upperBound..<end))
      end = match.range.lowerBound
      // The whole is put in reverse in the end, and the groups of a match with it.
      for slot in 1..<max(match.groupCount, 1) { if let text = match.text(slot) { parts.append(text) } }
      left -= 1
      return left != 0
    }
    guard !parts.isEmpty else { return [subject] }
    parts.append(subject.slice(0..<end))
    return parts.reversed()
  }
}
