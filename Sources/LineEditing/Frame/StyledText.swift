/// Text with colours, as prompts and help come: cells, row by row.
package struct StyledText: Equatable, Sendable {
  /// The rows, each of any length.
  package private(set) var rows: [[Cell]] = [[]]

  /// Reads a text: colours and titles are kept, other sequences and control characters are left out.
  package init(_ text: String, style: String = "") {
    var reader = Reader(base: style)
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) {
      reader.add(String(rest[..<start]))
      rest = reader.takeControl(rest[start...])
    }
    reader.add(String(rest))
    rows = reader.finish()
  }

  /// The last row's text, colours left out.
  package var lastRowText: String { rows.last?.map(\.text).joined() ?? "" }
}

/// Collects cells while the colour changes.
private struct Reader {
  let base: String
  private var rows: [[Cell]] = [[]]
  private var style: String
  /// Sequences that wait for the next cell.
  private var waiting = ""

  init(base: String) { (self.base, style) = (base, base) }

  mutating func add(_ text: String) {
    for character in text {
      var cell = Cell(String(character), width: CellWidth.of(character), style: style)
      cell.isDoubtful = CellWidth.isDoubtful(character)
      if cell.width == 0 { cell = Cell(" ", style: style) }
      (cell.before, waiting) = (waiting, "")
      rows[rows.count - 1].append(cell)
    }
  }

  mutating func finish() -> [[Cell]] {
    if let last = rows.last, !last.isEmpty { rows[rows.count - 1][last.count - 1].behind += waiting }
    return rows
  }

  /// Takes a control character, or the sequence that it starts, off the front.
  mutating func takeControl(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    switch text.first {
    case "\n":
      rows.append([])
      return text.dropFirst()
    case "\t":
      add(String(repeating: " ", count: 8 - (rows.last?.count ?? 0) % 8))
      return text.dropFirst()
    case "\u{1B}": return takeSequence(text)
    default: return text.dropFirst()
    }
  }

  private mutating func takeSequence(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    switch text.dropFirst().first {
    case "[":
      guard let end = text.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0.value) }) else {
        return text.dropFirst(text.count)
      }
      if text[end] == "m" { colour(text[...end]) }
      return text[text.index(after: end)...]
    case "]":
      guard let end = Self.textEnd(text) else { return text.dropFirst(text.count) }
      waiting += String(text[..<end])
      return text[end...]
    default: return text.dropFirst(2)
    }
  }

  /// Behind the BEL or `ESC \` that ends a title; nil if it does not end.
  private static func textEnd(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView.Index? {
    var previous: Unicode.Scalar = " "
    for index in text.indices.dropFirst(2) {
      if text[index] == "\u{7}" || (previous == "\u{1B}" && text[index] == "\\") {
        return text.index(after: index)
      }
      previous = text[index]
    }
    return nil
  }

  private mutating func colour(_ sequence: Substring.UnicodeScalarView) {
    let codes = sequence.dropFirst(2).dropLast()
    guard codes.allSatisfy({ $0 == ";" || $0 == ":" || ("0"..."9").contains($0) }) else { return }
    style = codes.allSatisfy { $0 == "0" } ? base : style + String(sequence)
  }
}
