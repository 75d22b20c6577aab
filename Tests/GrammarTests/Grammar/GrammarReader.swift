/// Reads the notation of `Grammar/language.ebnf`.
struct GrammarReader {
  private var words: [Substring]

  init(_ text: String) {
    var rest = text[...]
    words = []
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if rest.hasPrefix("(*") {
        rest = rest.split(separator: "*)", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
      } else if first == "'" {
        take(2 + rest.dropFirst().prefix { $0 != "'" }.count, &rest)
      } else {
        take(max(1, rest.prefix { $0.isLetter || $0 == "-" || $0 == "_" || $0 == "~" }.count), &rest)
      }
    }
    words.reverse()
  }

  private mutating func take(_ count: Int, _ rest: inout Substring) {
    words.append(rest.prefix(count))
    rest = rest.dropFirst(count)
  }

  mutating func next() -> String? { words.popLast().map(String.init) }

  mutating func readChoice() throws -> Rule {
    var rules = [try readSequence()]
    while words.last == "|" {
      words.removeLast()
      rules.append(try readSequence())
    }
    return rules.count == 1 ? rules[0] : .choice(rules)
  }

  private mutating func readSequence() throws -> Rule {
    var rules: [Rule] = []
    while let word = words.last, !["|", ";", ")", "]", "}"].contains(word) {
      words.removeLast()
      rules.append(try readItem(word))
    }
    return rules.count == 1 ? rules[0] : .sequence(rules)
  }

  private mutating func readItem(_ word: Substring) throws -> Rule {
    switch word {
    case "(": return try readGroup(")")
    case "[": return .optional(try readGroup("]"))
    case "{": return .many(try readGroup("}"))
    case "~", "~~", "_", "__", "/": return .mark(String(word))
    default:
      if word.hasPrefix("'") { return .text(word.dropFirst().dropLast().lowercased()) }
      guard let first = word.first, first.isLetter else { throw GrammarFault("\(word) is no item") }
      return first.isUppercase ? .token(String(word)) : .production(String(word))
    }
  }

  private mutating func readGroup(_ closing: String) throws -> Rule {
    let rule = try readChoice()
    guard next() == closing else { throw GrammarFault("a group is not closed by \(closing)") }
    return rule
  }
}
