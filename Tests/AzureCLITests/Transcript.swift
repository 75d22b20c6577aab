import Testing

/// Runs the `$ az …` lines of a text in one session and compares all that comes of them with the text.
///
/// Lines behind `! ` are standard error, `[2]` is a status other than 0.
func expect(
  _ transcript: String, in session: Session? = nil, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let session = try session ?? Session()
  var actual: [String] = []
  for line in transcript.split(separator: "\n") where line.hasPrefix("$ az") {
    let outcome = session.run(words: Array(words(of: line.dropFirst(2)).dropFirst()))
    actual.append(String(line))
    actual += lines(of: outcome.errors).map { "! \($0)" } + lines(of: outcome.output)
    if outcome.status != 0 { actual.append("[\(outcome.status)]") }
  }
  #expect(actual.joined(separator: "\n") == transcript, sourceLocation: sourceLocation)
}

private func lines(of text: String) -> [String] {
  guard !text.isEmpty else { return [] }
  let whole = text.hasSuffix("\n") ? text.dropLast() : text[...]
  return whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

/// Words at blanks; quotes of either kind hold blanks together.
private func words(of line: Substring) -> [String] {
  var words: [String] = []
  var word: String?
  var quote: Character?
  for character in line {
    switch (quote, character) {
    case (nil, "'"), (nil, "\""):
      quote = character
      word = word ?? ""
    case (let open?, character) where open == character: quote = nil
    case (nil, " "):
      if let word { words.append(word) }
      word = nil
    default: word = (word ?? "") + String(character)
    }
  }
  return words + (word.map { [$0] } ?? [])
}
