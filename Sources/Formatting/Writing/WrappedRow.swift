import Runtime

/// A row whose cells take several lines each.
struct WrappedRow {
  struct Column {
    let width: Int
    let isProperty: Bool
    var lines: [ShellString]
  }

  private let columns: [Column]

  init(_ columns: [Column]) { self.columns = columns }

  /// The lines of the row; `style` is that of headings, nil for rows.
  func lines(_ style: LineStyle?) -> [ShellString] {
    let height = columns.map(\.lines.count).max() ?? 0
    return (0..<height).map { line(at: $0, of: height, style) }
  }

  private func line(at row: Int, of height: Int, _ style: LineStyle?) -> ShellString {
    let last = columns.lastIndex { $0.lines.count > row } ?? 0
    var line = TextBuilder(reserving: 80)
    for (index, column) in columns.enumerated() {
      var value = TextBuilder(reserving: column.width + 1)
      if row < column.lines.count {
        if index > 0 { value.append(unit: 0x20) }
        value.append(column.lines[row])
      } else if index < last, index < columns.count - 1 {
        value.append(repeating: 0x20, count: column.width + (index > 0 ? 1 : 0))
      }
      var text = value.finish()
      // Blanks behind the last column with text go, unless the row has one line only.
      if index == last, height > 1 { text = WrappedRow.withoutBlanks(text) }
      append(text, isFirst: index == 0, column, style, to: &line)
    }
    return line.finish()
  }

  /// The blank between headings stands inside the colour of the next one, but before that of a label.
  private func append(
    _ text: ShellString, isFirst: Bool, _ column: Column, _ style: LineStyle?, to line: inout TextBuilder
  ) {
    guard let style else { return line.append(text) }
    if column.isProperty {
      line.append(style.sequence("Formatting.TableHeader"))
      line.append(text)
    } else if text.count > 0 {
      let lead = isFirst ? 0 : 1
      line.append(text, 0..<lead)
      line.append(style.sequence("Formatting.CustomTableHeaderLabel"))
      line.append(text, lead..<text.count)
    }
    line.append(style.reset)
  }

  private static func withoutBlanks(_ text: ShellString) -> ShellString {
    var end = text.count
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    return end == text.count ? text : text.slice(0..<end)
  }
}
