/// A piece of an entry as the shell would cut it, near enough for moving and taking arguments.
///
/// The editor knows no grammar: the real lexer colours the entry, this one only has to agree with it on quotes, comments,
/// brackets and what parts commands.
package struct EntryToken: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case word
    case quoted
    case comment
    case opening(Unicode.Scalar)
    case closing(Unicode.Scalar)
    /// What ends a command: `|`, `;`, `&`, `&&`, `||`, a line feed.
    case separator
    /// A comma or a sign of assignment: part of neither neighbour.
    case sign
  }

  package let range: Range<Int>
  package let kind: Kind
}

/// Cuts an entry into tokens.
package struct EntryScanner {
  private let text: [Unicode.Scalar]
  private var place = 0

  private init(_ text: [Unicode.Scalar]) { self.text = text }

  /// The tokens of a text; what is left open goes to its end.
  package static func tokens(of text: [Unicode.Scalar]) -> [EntryToken] {
    var scanner = EntryScanner(text)
    var tokens: [EntryToken] = []
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    place + distance < text.count ? text[place + distance] : nil
  }

  private mutating func next() -> EntryToken? {
    while let scalar = peek(), scalar != "\n", scalar.properties.isWhitespace { place += 1 }
    guard let scalar = peek() else { return nil }
    let start = place
    let kind = take(scalar)
    place = min(place, text.count)
    return EntryToken(range: start..<place, kind: kind)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> EntryToken.Kind {
    switch (scalar, peek(1)) {
    case ("#", _): return skip(to: ["\n"], past: false, as: .comment)
    case ("<", "#"): return skip(to: ["#", ">"], past: true, as: .comment)
    case ("@", "'"), ("@", "\""): return takeHereString()
    case ("@", "{"), ("@", "("), ("$", "("):
      place += 2
      return .opening(text[place - 1])
    case ("(", _), ("{", _), ("[", _):
      place += 1
      return .opening(scalar)
    case (")", _), ("}", _), ("]", _):
      place += 1
      return .closing(scalar)
    case ("|", "|"), ("&", "&"):
      place += 2
      return .separator
    case ("|", _), (";", _), ("&", _), ("\n", _):
      place += 1
      return .separator
    case (",", _), ("=", _):
      place += 1
      return .sign
    default: return takeWord()
    }
  }

  private mutating func skip(
    to end: [Unicode.Scalar], past: Bool, as kind: EntryToken.Kind
  ) -> EntryToken.Kind {
    while place < text.count, !text[place...].starts(with: end) { place += 1 }
    if past { place += end.count }
    return kind
  }

  private mutating func takeHereString() -> EntryToken.Kind {
    let quote = text[place + 1]
    place += 2
    return skip(to: ["\n", quote, "@"], past: true, as: .quoted)
  }

  /// A word goes on over quotes inside it.
  private mutating func takeWord() -> EntryToken.Kind {
    let start = place
    while let scalar = peek(), !endsWord(scalar) {
      switch scalar {
      case "`": place += 2
      case "'", "\"":
        let isFirst = place == start
        takeString(scalar)
        // A token that a quote begins ends with it.
        if isFirst { return .quoted }
      case "$" where peek(1) == "{": _ = skip(to: ["}"], past: true, as: .word)
      default: place += 1
      }
    }
    return .word
  }

  private func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || Self.ends.contains(scalar)
  }

  private static let ends: Set<Unicode.Scalar> = ["|", ";", "&", ",", "(", ")", "{", "}", "[", "]", "="]

  private mutating func takeString(_ quote: Unicode.Scalar) {
    place += 1
    while let scalar = peek() {
      if scalar == "`", quote == "\"" {
        place += 2
      } else if scalar == quote, peek(1) == quote {
        place += 2
      } else {
        place += 1
        if scalar == quote { return }
      }
    }
  }
}
