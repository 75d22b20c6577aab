import Syntax

/// Quotes around completed texts.
enum Quoting {
  /// Takes the quote off a word's beginning, and off its end; returns it, or nothing for a bare word.
  static func unquote(_ word: inout String) -> String {
    guard let first = word.unicodeScalars.first, isSingle(first) || isDouble(first) else { return "" }
    let quote = isSingle(first) ? "'" : "\""
    guard word.unicodeScalars.count > 1, let last = word.unicodeScalars.last else {
      word = ""
      return quote
    }
    let matches = isSingle(first) && isSingle(last) || isDouble(first) && isDouble(last)
    if matches {
      word = String(word.unicodeScalars.dropFirst().dropLast())
      return quote
    }
    guard !isSingle(last), !isDouble(last) else { return "" }
    word = String(word.unicodeScalars.dropFirst())
    return quote
  }

  /// A text as an argument, quoted where it must be or where a quote was typed.
  static func quoted(_ text: String, _ quote: String) -> String {
    if text.contains("`n") { return "\"\(text)\"" }
    guard needsQuotes(text) else { return quote + text + quote }
    let quote = quote.isEmpty ? "'" : quote
    return quote + (quote == "'" ? doublingSingleQuotes(text) : text) + quote
  }

  /// Whether a text would not be read as one plain word.
  static func needsQuotes(_ text: String) -> Bool {
    let tree = SyntaxTree.parse(SourceText(text))
    let tokens = tree.tokens.tokens
    let isOne = tokens.count == 2
    let isWrong = !tree.errors.isEmpty || !isOne
    guard let first = tokens.first else { return isWrong }
    if !isWrong && isString(first) || isOne && first.flags.contains(.keyword) {
      return tree.tokens.text(of: first).unicodeScalars.contains { $0 == "$" || $0 == "`" }
    }
    if isOne, first.kind == .semi || first.kind == .comma { return true }
    return isWrong
  }

  /// Tokens that PowerShell makes `StringToken`s of.
  static func isString(_ token: Token) -> Bool {
    switch token.readKind {
    case .generic, .stringLiteral, .stringExpandable, .hereStringLiteral, .hereStringExpandable: true
    default: false
    }
  }

  static func doublingSingleQuotes(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if isSingle(scalar) { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  static func isSingle(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || ("\u{2018}"..."\u{201B}").contains(scalar)
  }

  static func isDouble(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || ("\u{201C}"..."\u{201E}").contains(scalar)
  }

  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || ("\u{2013}"..."\u{2015}").contains(scalar)
  }

  /// Whether a variable's or member's name has a character that asks for braces or quotes.
  static func isOddName(_ name: String) -> Bool {
    name.unicodeScalars.contains { "-`&@'\"#{}()$,;|<> .\\/\t^".unicodeScalars.contains($0) }
  }
}
