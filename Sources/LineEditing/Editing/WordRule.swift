/// What a word is: all that is neither blank nor one of the delimiters (PSReadLine's `WordDelimiters`).
package struct WordRule: Equatable, Sendable {
  private enum Kind { case blank, delimiter, word }

  private let delimiters: Set<Unicode.Scalar>

  package init(delimiters: String) { self.delimiters = Set(delimiters.unicodeScalars) }

  /// Words are parted by blanks alone: Vi's "globs".
  package static let blanks = WordRule(delimiters: "")

  private func kind(_ scalar: Unicode.Scalar) -> Kind {
    if scalar.properties.isWhitespace { return .blank }
    return delimiters.contains(scalar) ? .delimiter : .word
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool { kind(scalar) == .word }
}

// MARK: - As Emacs and Windows have it: what is no word is passed over

extension WordRule {
  /// The end of the word at an offset, or of the next one.
  package func wordEnd(after offset: Int, in text: [Unicode.Scalar]) -> Int {
    let start = text[offset...].firstIndex(where: isWord) ?? text.count
    return text[start...].firstIndex { !isWord($0) } ?? text.count
  }

  /// The start of the next word.
  package func wordStart(after offset: Int, in text: [Unicode.Scalar]) -> Int {
    let end = text[offset...].firstIndex { !isWord($0) } ?? text.count
    return text[end...].firstIndex(where: isWord) ?? text.count
  }

  /// The start of the word in front of an offset.
  package func wordStart(before offset: Int, in text: [Unicode.Scalar]) -> Int {
    guard let last = text[..<offset].lastIndex(where: isWord) else { return 0 }
    return text[..<last].lastIndex { !isWord($0) }.map { $0 + 1 } ?? 0
  }
}

// MARK: - As Vi has it: a run of delimiters is a word too

extension WordRule {
  /// The start of the next word or run of delimiters.
  package func viStart(after offset: Int, in text: [Unicode.Scalar]) -> Int {
    guard offset < text.count else { return text.count }
    let here = kind(text[offset])
    let end = here == .blank ? offset : text[offset...].firstIndex { kind($0) != here } ?? text.count
    return text[end...].firstIndex { kind($0) != .blank } ?? text.count
  }

  /// The last character of the word at an offset, or of the next one where the offset stands on it already.
  package func viLast(after offset: Int, in text: [Unicode.Scalar]) -> Int {
    guard offset + 1 < text.count else { return max(text.count - 1, 0) }
    guard let start = text[(offset + 1)...].firstIndex(where: { kind($0) != .blank }) else {
      return text.count - 1
    }
    let here = kind(text[start])
    return (text[start...].firstIndex { kind($0) != here } ?? text.count) - 1
  }

  /// The start of the word in front of an offset, or of the word that it stands in.
  package func viStart(before offset: Int, in text: [Unicode.Scalar]) -> Int {
    guard let last = text[..<offset].lastIndex(where: { kind($0) != .blank }) else { return 0 }
    let here = kind(text[last])
    return text[..<last].lastIndex { kind($0) != here }.map { $0 + 1 } ?? 0
  }

  /// The last character of the word in front of the one that an offset stands in.
  package func viLast(before offset: Int, in text: [Unicode.Scalar]) -> Int {
    guard offset < text.count else { return text.lastIndex { kind($0) != .blank } ?? 0 }
    let here = kind(text[offset])
    let start = here == .blank ? offset : text[..<offset].lastIndex { kind($0) != here }.map { $0 + 1 } ?? 0
    return text[..<start].lastIndex { kind($0) != .blank } ?? 0
  }

  /// The run of one kind that an offset stands in: Vi's text object `w`.
  package func run(at offset: Int, in text: [Unicode.Scalar]) -> Range<Int> {
    guard offset < text.count else { return text.count..<text.count }
    let here = kind(text[offset])
    let start = text[..<offset].lastIndex { kind($0) != here }.map { $0 + 1 } ?? 0
    return start..<(text[offset...].firstIndex { kind($0) != here } ?? text.count)
  }
}
