/// The words of a command line, split and unquoted as Python's `shlex` does.
///
/// A quote that is never closed ends with the text.
func shellWords(_ text: String) -> [String] {
  var words: [String] = []
  var word: String?
  var quote: Character?
  var rest = text[...]
  while let character = rest.popFirst() {
    switch (quote, character) {
    case (nil, "\\"): word = (word ?? "") + (rest.popFirst().map { String($0) } ?? "")
    case (nil, "'"), (nil, "\""): (quote, word) = (character, word ?? "")
    case (nil, " "), (nil, "\t"), (nil, "\n"):
      if let done = word { words.append(done) }
      word = nil
    case ("\"", "\\") where rest.first == "\"" || rest.first == "\\":
      word?.append(rest.removeFirst())
    case _ where character == quote: quote = nil
    default: word = (word ?? "") + String(character)
    }
  }
  return words + (word.map { [$0] } ?? [])
}
