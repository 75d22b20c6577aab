/// The rows of an entry: a block is edited as one text whose rows end with a line feed.
extension EditBuffer {
  /// The row that holds an offset, without its end.
  package func rowRange(at offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), count)
    let start = scalars[..<offset].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return start..<(scalars[offset...].firstIndex(of: "\n") ?? count)
  }

  /// All rows, without their ends.
  package var rows: [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for (offset, scalar) in scalars.enumerated() where scalar == "\n" {
      result.append(start..<offset)
      start = offset + 1
    }
    return result + [start..<count]
  }

  /// The number of the row that holds an offset, from 0.
  package func rowNumber(at offset: Int) -> Int {
    scalars[..<min(max(offset, 0), count)].count { $0 == "\n" }
  }

  package var isOnFirstRow: Bool { rowNumber(at: cursor) == 0 }
  package var isOnLastRow: Bool { rowRange(at: cursor).upperBound == count }

  /// Goes some rows down, or up, keeping the column over several such moves; false if there is no such row.
  @discardableResult package mutating func moveRows(by distance: Int) -> Bool {
    let rows = rows
    let target = rowNumber(at: cursor) + distance
    guard rows.indices.contains(target) else { return false }
    let column = wantedColumn ?? currentColumn
    let start = rows[target].lowerBound
    let places = boundaries(around: start).filter { $0 <= rows[target].upperBound }
    move(to: column < places.count ? places[column] : rows[target].upperBound)
    wantedColumn = column
    return true
  }

  /// The cursor's column, in characters; past every column at the end of a row that is not empty.
  private var currentColumn: Int {
    let row = rowRange(at: cursor)
    if cursor == row.upperBound, !row.isEmpty { return Int.max }
    return boundaries(around: cursor).firstIndex(of: boundary(at: cursor)) ?? 0
  }

  /// Goes to the start of the row, or of the entry where it stands there already.
  package mutating func moveToBeginningOfRow() {
    let start = rowRange(at: cursor).lowerBound
    move(to: cursor == start ? 0 : start)
  }

  /// Goes to the end of the row, or of the entry where it stands there already.
  package mutating func moveToEndOfRow() {
    let end = rowRange(at: cursor).upperBound
    move(to: cursor == end ? count : end)
  }

  /// The first character of a row that is no blank, or the row's end.
  package func firstNonBlank(of row: Range<Int>) -> Int {
    row.first { !scalars[$0].properties.isWhitespace } ?? row.upperBound
  }
}
