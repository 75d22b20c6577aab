/// Rows under headers, with a rule of dashes between: the `simple` style of Python's tabulate, all columns to the left.
struct Table {
  typealias Row = [(name: String, text: String)]

  private let names: [String]
  private let rows: [[String]]
  private let hasSeveralLines: Bool

  /// Columns stand in the order in which their names are first met; a row without a name has an empty cell there.
  init(rows: [Row]) {
    var names: [String] = []
    for cell in rows.joined() where !names.contains(where: { same($0, cell.name) }) {
      names.append(cell.name)
    }
    self.names = names
    self.rows = rows.map { row in
      names.map { name in trimmed(row.last { same($0.name, name) }?.text ?? "") }
    }
    hasSeveralLines = rows.joined().contains { ($0.name + $0.text).contains(where: \.isNewline) }
  }

  /// The lines without a break after the last; empty for a table without columns.
  var text: String {
    guard !names.isEmpty else { return "" }
    let widths = names.indices.map(width(of:))
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: gap)
    let lines = line(names, widths) + [rule] + rows.flatMap { line($0, widths) }
    return lines.joined(separator: "\n")
  }

  /// The widest line of the column; the header counts two more than it has.
  private func width(of column: Int) -> Int {
    let cells = rows.flatMap { lines(of: $0[column]) }.map(columns)
    let header = lines(of: names[column]).map(columns).max() ?? 0
    return max(header + 2, cells.max() ?? 0)
  }

  /// The lines that a row takes: as many as its tallest cell has.
  private func line(_ cells: [String], _ widths: [Int]) -> [String] {
    let columns = cells.map(lines(of:))
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { index in
      let parts = zip(columns, widths).map { lines, width in
        padded(index < lines.count ? lines[index] : "", to: width)
      }
      return withoutTrailingBlanks(parts.joined(separator: gap))
    }
  }

  /// An empty cell counts as a line only where no cell has several.
  private func lines(of cell: String) -> [String] {
    if cell.isEmpty { return hasSeveralLines ? [] : [cell] }
    return cell.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map(
      String.init)
  }
}

private let gap = "  "

private func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - columns(of: text)))
}

private func trimmed(_ text: String) -> String {
  withoutTrailingBlanks(String(text.drop { $0.isWhitespace }))
}

private func withoutTrailingBlanks(_ text: String) -> String {
  var text = Substring(text)
  while text.last?.isWhitespace == true { text.removeLast() }
  return String(text)
}
