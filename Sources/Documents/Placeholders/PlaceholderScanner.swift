/// Finds placeholders in a snippet: those that are a whole word or all that stands between quotes.
struct PlaceholderScanner {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The text with each placeholder replaced that `standIn` knows a value for, which is told of every one.
  func filled(_ standIn: (Placeholder) -> String?) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0 == "<" || $0 == "X" || $0 == "x" }) {
      result += rest[..<start]
      rest = rest[start...]
      if startsWord(start), let found = placeholder(at: rest), endsWord(found.spelling.endIndex(in: rest)),
        let value = standIn(found)
      {
        result += value
        rest = rest.dropFirst(found.spelling.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }

  private func placeholder(at rest: Substring) -> Placeholder? {
    if rest.first == "<" { return named(rest) }
    let pattern = [8, 4, 4, 4, 12].map { String(repeating: "X", count: $0) }.joined(separator: "-")
    let word = rest.prefix(pattern.count)
    guard word.uppercased() == pattern else { return nil }
    return Placeholder(kind: kindByParameter(before: word.startIndex), spelling: String(word))
  }

  private func named(_ rest: Substring) -> Placeholder? {
    guard let end = rest.prefix(48).firstIndex(of: ">") else { return nil }
    let letters = rest[..<end].dropFirst().lowercased().filter(\.isLetter)
    let name = letters.hasPrefix("your") ? String(letters.dropFirst(4)) : letters
    return Self.names[name].map { Placeholder(kind: $0, spelling: String(rest[...end])) }
  }

  /// The names between angle brackets, without blanks, dashes and "your".
  private static let names: [String: Placeholder.Kind] = [
    "tenant": .tenant, "tenantid": .tenant, "customertenant": .tenant, "customertenantid": .tenant,
    "directoryid": .tenant, "subscription": .subscription, "subscriptionid": .subscription,
  ]

  /// A bare id means what its parameter asks for.
  private func kindByParameter(before start: String.Index) -> Placeholder.Kind {
    let words = text[..<start].split(whereSeparator: { $0.isWhitespace || Self.quotes.contains($0) })
    return words.last?.lowercased().contains("subscription") == true ? .subscription : .tenant
  }

  private static let quotes: Set<Character> = ["'", "\""]

  private func startsWord(_ start: String.Index) -> Bool {
    guard start > text.startIndex else { return true }
    let before = text[text.index(before: start)]
    return before.isWhitespace || Self.quotes.contains(before) || "=:,(".contains(before)
  }

  private func endsWord(_ end: String.Index) -> Bool {
    guard end < text.endIndex else { return true }
    return text[end].isWhitespace || Self.quotes.contains(text[end]) || ",;|)}".contains(text[end])
  }
}

extension String {
  /// Where this beginning of a text ends in it.
  fileprivate func endIndex(in text: Substring) -> String.Index {
    text.index(text.startIndex, offsetBy: count)
  }
}
