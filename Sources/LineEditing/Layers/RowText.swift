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

  /// A row broken at blanks where it is too long, the further rows indented.
  static func broken(_ row: [Cell], to columns: Int) -> [[Cell]] {
    let indent = min(row.prefix { $0.text == " " }.count + 4, columns / 2)
    var rows: [[Cell]] = []
    var rest = row[...]
    while rest.reduce(0, { $0 + $1.width }) > (rows.isEmpty ? columns : columns - indent) {
      let room = rows.isEmpty ? columns : columns - indent
      let end = end(of: rest, within: room)
      rows.append((rows.isEmpty ? [] : blanks(indent)) + rest[..<end])
      rest = rest[end...].drop { $0.text == " " }
    }
    return rows + [(rows.isEmpty ? [] : blanks(indent)) + rest]
  }

  private static func blanks(_ count: Int) -> [Cell] { Array(repeating: Cell(" "), count: count) }

  /// Where a row is broken: behind the last blank that it has room for, else at the edge.
  private static func end(of row: ArraySlice<Cell>, within columns: Int) -> Int {
    var width = 0
    var edge = row.startIndex
    while edge < row.endIndex, width + row[edge].width <= columns {
      width += row[edge].width
      edge += 1
    }
    let blank = row[..<edge].lastIndex { $0.text == " " }
    let first = row.firstIndex { $0.text != " " } ?? row.startIndex
    guard let blank, blank > first else { return max(edge, row.startIndex + 1) }
    return blank + 1
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
