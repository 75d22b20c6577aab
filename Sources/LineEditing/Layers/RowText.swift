/// Texts of the program around the editor, on one row.
enum RowText {
  /// A text cut or filled up to a width.
  static func filled(_ text: String, to width: Int, style: String) -> [Cell] {
    let cells = RowWriter.cut(StyledText(oneRow(text), style: style).rows.first ?? [], to: width)
    let used = cells.reduce(0) { $0 + $1.width }
    return cells + Array(repeating: Cell(" ", style: style), count: max(0, width - used))
  }

  /// The rows of a text as one, their ends made visible.
  static func oneRow(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { row in
      String(row.drop { $0 == " " || $0 == "\t" })
    }.joined(separator: " ⏎ ")
  }

  /// A text on one row with words in another colour where they stand, in any case.
  static func marked(_ text: String, words: [Substring], style: String, mark: String) -> [Cell] {
    let characters = Array(oneRow(text))
    let lowered = characters.map { $0.lowercased() }
    var isMarked = Array(repeating: false, count: characters.count)
    for word in words {
      let wanted = word.lowercased().map { String($0) }
      guard !wanted.isEmpty, wanted.count <= lowered.count else { continue }
      for start in 0...(lowered.count - wanted.count)
      where lowered[start..<start + wanted.count].elementsEqual(wanted) {
        for place in start..<start + wanted.count { isMarked[place] = true }
      }
    }
    return zip(characters, isMarked).flatMap { character, isMarked in
      StyledText(String(character), style: isMarked ? style + mark : style).rows.first ?? []
    }
  }
}
