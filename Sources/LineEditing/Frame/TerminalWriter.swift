/// Collects what is written to the terminal, and knows where the cursor stands by it.
struct TerminalWriter {
  private(set) var output = ""
  private var place: Frame.Place
  private let columns: Int
  private var style = ""
  /// Whether the last column was written: the terminal breaks the row only with the next character.
  private var isBehindRow = false

  init(place: Frame.Place, columns: Int) { (self.place, self.columns) = (place, columns) }

  /// Whether the cursor waits behind the last column of a row.
  func isBehindFullRow(_ row: Int) -> Bool { isBehindRow && place.row == row }

  /// Goes to a place on rows that the terminal has.
  mutating func move(to target: Frame.Place) {
    guard target != place || isBehindRow else { return }
    if isBehindRow || (target.column == 0 && place.column != 0) {
      output += "\r"
      (place.column, isBehindRow) = (0, false)
    }
    let down = target.row - place.row
    if down != 0 { output += "\u{1B}[\(abs(down))\(down > 0 ? "B" : "A")" }
    let right = target.column - place.column
    if right != 0 { output += "\u{1B}[\(abs(right))\(right > 0 ? "C" : "D")" }
    place = target
  }

  /// Makes a row below one of the frame's, the last that the terminal has.
  mutating func makeRow(below row: Int) {
    if place.row != row { move(to: Frame.Place(row: row, column: 0)) }
    output += "\r\n"
    isBehindRow = false
  }

  /// The cursor stands there with the next character, by what was written.
  mutating func arrive(at place: Frame.Place) { (self.place, isBehindRow) = (place, false) }

  mutating func write(_ cells: ArraySlice<Cell>) {
    for cell in cells { write(cell) }
    set(style: "")
  }

  private mutating func write(_ cell: Cell) {
    set(style: cell.style)
    output += cell.before + cell.text + cell.behind
    place.column += cell.width
    isBehindRow = place.column >= columns
    if isBehindRow { place.column = columns - 1 }
    // Where terminals differ on a character's columns, those behind it stand right all the same.
    if cell.isDoubtful, !isBehindRow { output += "\u{1B}[\(place.column + 1)G" }
  }

  private mutating func set(style: String) {
    guard style != self.style else { return }
    output += (self.style.isEmpty ? "" : "\u{1B}[0m") + style
    self.style = style
  }

  mutating func clearRow() {
    guard !isBehindRow else { return }
    output += "\u{1B}[K"
  }

  mutating func clearBelow() { output += "\u{1B}[J" }

  /// Goes to the start of a row that stands some rows above, whatever the window was.
  mutating func leave(upwards rows: Int) {
    output += "\r" + (rows > 0 ? "\u{1B}[\(rows)A" : "")
    (place, isBehindRow) = (Frame.Place(row: 0, column: 0), false)
  }
}
