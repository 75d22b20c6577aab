/// Brings the screen from one frame to the next with as few bytes as it takes.
///
/// It knows the screen by what it wrote itself and asks the terminal nothing: rows count from the top of its own frame,
/// wherever that stands.
package struct Painter: Sendable {
  private var shown: Frame?
  /// The frame's first row in the window, where it is taller than that.
  private var top = 0
  /// Rows below the top that the terminal has already.
  private var height = 0
  private var place = Frame.Place(row: 0, column: 0)
  private var size = EntryView.Size(columns: 80, rows: 24)

  package init() {}

  /// Whether anything of a frame is on the screen.
  package var isShowing: Bool { shown != nil }

  /// The bytes that show a frame on a window of this size.
  package mutating func paint(_ frame: Frame, on size: EntryView.Size) -> String {
    var writer = TerminalWriter(place: place, columns: size.columns)
    if size != self.size, shown != nil { leaveOldWindow(size, &writer) }
    self.size = size
    let (visible, top) = frame.window(of: max(size.rows, 1), from: self.top)
    self.top = top
    let old = shown?.rows ?? []
    var changed = 0
    for row in visible.rows.indices {
      changed += showRow(row, of: visible, over: row < old.count ? old[row] : nil, &writer) ? 1 : 0
    }
    if visible.rows.count < old.count {
      writer.move(to: Frame.Place(row: visible.rows.count, column: 0))
      writer.clearBelow()
      changed += 2
    }
    writer.move(to: visible.cursor)
    (shown, place) = (visible, visible.cursor)
    return changed > 1 ? "\u{1B}[?2026h" + writer.output + "\u{1B}[?2026l" : writer.output
  }

  /// The bytes that show an entry for the last time, whole however tall it is, and go to the row below.
  package mutating func finish(_ frame: Frame, on size: EntryView.Size) -> String {
    var output = ""
    if frame.rows.count > size.rows {
      output = clear(on: size)
      // Taller than the window: written through, so that all of it can be scrolled back to.
      self.size = EntryView.Size(columns: size.columns, rows: frame.rows.count)
      output += paint(frame, on: self.size)
    } else {
      output = paint(frame, on: size)
    }
    var writer = TerminalWriter(place: place, columns: size.columns)
    writer.move(to: Frame.Place(row: frame.rows.count - 1, column: 0))
    output += writer.output + "\r\n"
    forget()
    return output
  }

  /// The bytes that take the frame off the screen; the cursor stands where it began.
  package mutating func clear(on size: EntryView.Size) -> String {
    guard shown != nil else { return "" }
    var writer = TerminalWriter(place: place, columns: size.columns)
    if size == self.size {
      writer.move(to: Frame.Place(row: 0, column: 0))
    } else {
      leaveOldWindow(size, &writer)
    }
    writer.clearBelow()
    forget()
    return writer.output
  }

  /// What is on the screen is someone else's now.
  package mutating func forget() {
    (shown, top, height, place) = (nil, 0, 0, Frame.Place(row: 0, column: 0))
  }
}

// MARK: - Rows

extension Painter {
  /// Writes what differs of a row; whether anything did.
  private mutating func showRow(
    _ row: Int, of frame: Frame, over old: FrameRow?, _ writer: inout TerminalWriter
  ) -> Bool {
    let new = frame.rows[row]
    if row >= height {
      // A row that the terminal may not have yet: the one above goes on, or a line feed makes room.
      if row > 0, !continuesAbove(row, frame, writer) { writer.makeRow(below: row - 1) }
      writer.arrive(at: Frame.Place(row: row, column: 0))
      height = row + 1
    }
    let oldCells = old?.cells ?? []
    guard new.cells != oldCells else { return false }
    let same = zip(new.cells, oldCells).prefix { $0 == $1 }.count
    let start = new.cells[..<same].reduce(0) { $0 + $1.width }
    writer.move(to: Frame.Place(row: row, column: start))
    writer.write(new.cells[same...])
    if new.width < old?.width ?? 0 { writer.clearRow() }
    return true
  }

  /// Whether the cursor stands behind the full row above, so that the next character breaks it.
  private func continuesAbove(_ row: Int, _ frame: Frame, _ writer: TerminalWriter) -> Bool {
    frame.rows[row - 1].goesOn && !frame.rows[row].cells.isEmpty && writer.isBehindFullRow(row - 1)
  }

  /// The window has another width: goes to the top of what the terminal made of the old frame and clears it.
  ///
  /// Terminals break the rows that have become too long, so those above the cursor may take more room than they did.
  private mutating func leaveOldWindow(_ size: EntryView.Size, _ writer: inout TerminalWriter) {
    guard let shown else { return }
    let columns = max(size.columns, 1)
    var above = 0
    var length = 0
    for (number, row) in shown.rows.enumerated().prefix(place.row + 1) {
      let isCursorRow = number == place.row
      length += isCursorRow ? place.column : row.width
      if isCursorRow {
        above += length / columns
      } else if !row.goesOn {
        above += max(1, (length + columns - 1) / columns)
        length = 0
      }
    }
    writer.leave(upwards: above)
    writer.clearBelow()
    forget()
  }
}
