extension Regex {
  /// The subject with its matches replaced, at most `count` of them (-1: all).
  ///
  /// - Throws: What stops a match, or what is wrong with the replacement.
  package func replace(
    _ subject: ShellString, with replacement: ShellString, count: Int = -1, from start: Int? = nil,
    _ interruption: Interruption = .none
  ) throws(RegexFault) -> ShellString {
    let pattern = try ReplacementPattern(replacement, for: self)
    return try replace(subject, count: count, from: start, interruption, fault: { $0 }) {
      (match, text) throws(RegexFault) in pattern.append(match, to: &text)
    }
  }

  /// The subject with its matches replaced by what the closure appends for each.
  package func replace<Failure: Error>(
    _ subject: ShellString, count: Int = -1, from start: Int? = nil, _ interruption: Interruption = .none,
    fault: (RegexFault) -> Failure, with body: (RegexMatch, inout TextBuilder) throws(Failure) -> Void
  ) throws(Failure) -> ShellString {
    guard count != 0 else { return subject }
    if isRightToLeft {
      return try replaceBackwards(subject, count: count, from: start, interruption, fault: fault, with: body)
    }
    var text = TextBuilder(reserving: subject.count)
    var end = 0
    var left = count
    try forEachMatch(subject, from: start, interruption, fault: fault) { (match) throws(Failure) in
      let range = match.range
      text.append(subject, end..<range.lowerBound)
      try body(match, &text)
      end = range.upperBound
      left -= 1
      return left != 0
    }
    guard left != count else { return subject }
    text.append(subject, end..<subject.count)
    return text.finish()
  }

  /// The same, with matches that come from the end: the pieces are put together in reverse.
  private func replaceBackwards<Failure: Error>(
    _ subject: ShellString, count: Int, from start: Int?, _ interruption: Interruption,
    fault: (RegexFault) -> Failure, with body: (RegexMatch, inout TextBuilder) throws(Failure) -> Void
  ) throws(Failure) -> ShellString {
    var pieces: [ShellString] = []
    var end = subject.count
    var left = count
    try forEachMatch(subject, from: start, interruption, fault: fault) { (match) throws(Failure) in
      var text = TextBuilder()
      try body(match, &text)
      text.append(subject, match.range.upperBound..<end)
      pieces.append(text.finish())
      end = match.range.lowerBound
      left -= 1
      return left != 0
    }
    guard !pieces.isEmpty else { return subject }
    var text = TextBuilder()
    text.append(subject, 0..<end)
    for piece in pieces.reversed() { text.append(piece) }
    return text.finish()
  }
}
