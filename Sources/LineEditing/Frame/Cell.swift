/// One character on the screen, with its colour.
package struct Cell: Equatable, Sendable {
  /// What is written.
  package var text: String
  /// Columns that it takes.
  package var width: Int
  /// The escape sequences that start its colour; empty for none.
  package var style: String
  /// Sequences without room that go in front of it and behind it: a title, the marks of the prompt.
  package var before = ""
  package var behind = ""
  /// Whether terminals may differ on its columns.
  var isDoubtful = false

  package init(_ text: String, width: Int = 1, style: String = "") {
    (self.text, self.width, self.style) = (text, width, style)
  }
}

/// A row of the screen.
package struct FrameRow: Equatable, Sendable {
  package var cells: [Cell] = []
  /// Whether the next row goes on with this one: it is full, and the terminal breaks it by itself.
  package var goesOn = false

  package init(_ cells: [Cell] = [], goesOn: Bool = false) { (self.cells, self.goesOn) = (cells, goesOn) }

  package var width: Int { cells.reduce(0) { $0 + $1.width } }

  /// What can be read on the row.
  package var text: String { cells.map(\.text).joined() }
}

/// What a part of the screen shows: rows of cells, and the place of the cursor.
package struct Frame: Equatable, Sendable {
  package struct Place: Equatable, Sendable {
    package var row: Int
    package var column: Int
    package init(row: Int, column: Int) { (self.row, self.column) = (row, column) }
  }

  package var rows: [FrameRow]
  package var cursor: Place

  package init(rows: [FrameRow], cursor: Place) { (self.rows, self.cursor) = (rows, cursor) }

  /// The rows around the cursor that a window of some rows can show.
  ///
  /// The window is moved no further than it must be from where it stood.
  func window(of height: Int, from top: Int) -> (frame: Frame, top: Int) {
    guard rows.count > height else { return (self, 0) }
    var top = min(max(top, 0), rows.count - height)
    if cursor.row < top { top = cursor.row }
    if cursor.row >= top + height { top = cursor.row - height + 1 }
    var shown = Frame(rows: Array(rows[top..<top + height]), cursor: cursor)
    shown.cursor.row -= top
    return (shown, top)
  }
}
