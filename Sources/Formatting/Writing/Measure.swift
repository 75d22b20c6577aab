import Runtime

/// Widths that the content of a group asks for.
enum Measure {
  /// Of each column of a table: its heading or its longest cell.
  static func columns(_ head: TableHead, _ records: [FormatRecord]) -> [Int] {
    var widths = head.columns.map { DisplayWidth.of($0.label) }
    for record in records {
      guard case .entry(let entry) = record.kind, !entry.isOutOfBand, case .row(let row) = entry.content
      else { continue }
      for index in 0..<min(widths.count, row.cells.count) {
        widths[index] = max(widths[index], DisplayWidth.of(row.cells[index]))
      }
    }
    return widths
  }

  /// Of the longest text of a wide layout.
  static func cell(_ records: [FormatRecord]) -> Int {
    var width = 0
    for record in records {
      guard case .entry(let entry) = record.kind, case .cell(let text) = entry.content else { continue }
      width = max(width, DisplayWidth.of(text))
    }
    return width
  }
}
