/// Lays cells out in rows of a width, as a terminal would break them.
struct RowWriter {
  let columns: Int
  private(set) var rows: [FrameRow] = [FrameRow()]
  /// The column behind the last cell.
  private(set) var column = 0

  init(columns: Int) { self.columns = max(columns, 2) }

  /// The row that is written.
  var row: Int { rows.count - 1 }

  /// Where the next cell of a width would stand.
  func place(width: Int = 1) -> Frame.Place {
    column + width > columns
      ? Frame.Place(row: row + 1, column: 0) : Frame.Place(row: row, column: column)
  }

  mutating func add(_ cell: Cell) {
    if column + cell.width > columns {
      // A row that a wide character does not fit into has an end of its own.
      rows[row].goesOn = column == columns
      rows.append(FrameRow())
      column = 0
    }
    rows[row].cells.append(cell)
    column += cell.width
  }

  mutating func add(_ cells: [Cell]) {
    for cell in cells { add(cell) }
  }

  mutating func breakRow() {
    rows.append(FrameRow())
    column = 0
  }

  /// Adds a row that is cut to the width.
  mutating func addRow(cut cells: [Cell]) {
    breakRow()
    add(Self.cut(cells, to: columns))
  }

  /// The cells that fit, the last one an ellipsis if there are more.
  static func cut(_ cells: [Cell], to columns: Int) -> [Cell] {
    guard cells.reduce(0, { $0 + $1.width }) > columns else { return cells }
    var kept: [Cell] = []
    var width = 0
    for cell in cells where width + cell.width < columns {
      kept.append(cell)
      width += cell.width
    }
    return kept + [Cell("…", style: kept.last?.style ?? "")]
  }
}
