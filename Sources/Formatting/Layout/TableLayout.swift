/// A column of a table: its heading, its width if a view gives one, how its cells stand.
struct TableColumn {
  let label: String
  var width: Int?
  var isRight: Bool
}

/// Lays out a table: widths from headings and cells, columns that do not fit left out from the right.
struct TableLayout {
  /// The lines of a table, headings first.
  static func lines(_ columns: [TableColumn], rows: [[String]], width: Int) -> (
    heading: [String], rows: [String]
  ) {
    let widths = fitted(columns, rows, width)
    let labels = zip(columns, widths).map { column, width in line(column.label, width, column.isRight) }
    let rules = zip(columns, widths).map { column, width in
      let length = min(DisplayWidth.of(column.label), width)
      return line(String(repeating: "-", count: length), width, column.isRight)
    }
    let count = widths.count
    return (
      [joined(labels), joined(rules)],
      rows.map { row in
        joined(
          (0..<count).map { line($0 < row.count ? row[$0] : "", widths[$0], columns[$0].isRight) },
          keepsBlanks: row)
      }
    )
  }

  /// The narrowest a column may become before it is left out.
  private static let least = 4

  private static func fitted(_ columns: [TableColumn], _ rows: [[String]], _ width: Int) -> [Int] {
    var widths: [Int] = []
    for (index, column) in columns.enumerated() {
      let cells = rows.map { index < $0.count ? DisplayWidth.of($0[index]) : 0 }
      widths.append(column.width ?? max(DisplayWidth.of(column.label), cells.max() ?? 0, 1))
    }
    // The last column of the screen stays free.
    let room = width - 1
    while let last = widths.last {
      let total = widths.reduce(0, +) + widths.count - 1
      let excess = total - room
      if excess <= 0 { break }
      if last - excess >= least || widths.count == 1 {
        widths[widths.count - 1] = max(last - excess, 1)
        break
      }
      widths.removeLast()
    }
    return widths
  }

  private static func line(_ text: String, _ width: Int, _ isRight: Bool) -> String {
    let cut = DisplayWidth.cut(text, to: width)
    let padding = String(repeating: " ", count: max(width - DisplayWidth.of(cut), 0))
    return isRight ? padding + cut : cut + padding
  }

  /// Cells with a blank between them; blanks at the end go, but an empty last cell stays as wide as its column.
  private static func joined(_ cells: [String], keepsBlanks row: [String]? = nil) -> String {
    var text = cells.joined(separator: " ")
    if let row, row.count < cells.count || row[cells.count - 1].isEmpty { return text }
    while text.last == " " { text.removeLast() }
    return text
  }
}
