/// All that decides what the prompt's part of the screen shows.
package struct EntryView: Sendable {
  package struct Size: Equatable, Sendable {
    package var columns: Int
    package var rows: Int
    package init(columns: Int, rows: Int) { (self.columns, self.rows) = (columns, rows) }
  }

  /// A part of the entry in a colour of its own, over that of the look.
  package struct Mark: Equatable, Sendable {
    package let range: Range<Int>
    package let style: String
    package init(_ range: Range<Int>, _ style: String) { (self.range, self.style) = (range, style) }
  }

  package var size = Size(columns: 80, rows: 24)
  /// In front of the entry, of any number of rows.
  package var prompt = StyledText("")
  /// In front of each further row of the entry.
  package var continuation = StyledText(">> ")
  /// At the right edge of the entry's first row, where it has room.
  package var rightPrompt = StyledText("")
  /// The style of the same characters while keys are commands (Vi); nil for their own.
  package var modeMark: String?
  package var text: [Unicode.Scalar] = []
  package var cursor = 0
  package var look = EntryLook()
  /// The prompt's last characters that turn red with an entry that cannot be right, counted from the end.
  package var wrongMark: (length: Int, style: String)?
  /// Selection, matching brackets, the word found.
  package var marks: [Mark] = []
  /// What is guessed to follow, behind the text.
  package var ghost = ""
  package var ghostStyle = ""
  /// Rows under the entry: a menu, a list, a panel.
  package var below: [[Cell]] = []
  /// Where the cursor stands in those rows, if it is there.
  package var cursorBelow: Frame.Place?

  package init() {}
}

// MARK: - The frame

extension EntryView {
  /// The frame, of as many rows as it takes.
  package var frame: Frame {
    var writer = RowWriter(columns: size.columns)
    addPrompt(to: &writer)
    let first = writer.row
    var place = addText(to: &writer)
    addGhost(to: &writer)
    // The cursor behind a full row stands on the next one.
    if place.row > writer.row { writer.breakRow() }
    let top = writer.row + 1
    for row in below { writer.addRow(cut: row) }
    if let cursorBelow {
      place = Frame.Place(row: top + cursorBelow.row, column: min(cursorBelow.column, writer.columns - 1))
    }
    var frame = Frame(rows: writer.rows, cursor: place)
    addRightPrompt(to: &frame, row: first, columns: writer.columns)
    return frame
  }

  private func addPrompt(to writer: inout RowWriter) {
    for (number, row) in prompt.rows.enumerated() {
      if number > 0 { writer.breakRow() }
      writer.add(number == prompt.rows.count - 1 ? marked(row) : row)
    }
  }

  private func marked(_ row: [Cell]) -> [Cell] {
    guard let wrongMark, let style = modeMark ?? (look.isWrong ? wrongMark.style : nil) else { return row }
    var row = row
    for index in row.indices.suffix(wrongMark.length) { row[index].style = style }
    return row
  }

  /// Adds the entry; where its cursor stands.
  private func addText(to writer: inout RowWriter) -> Frame.Place {
    var colours = ColourWalk(look.spans, marks)
    var cursorPlace: Frame.Place?
    var offset = 0
    for character in Self.string(text) {
      let next = offset + character.unicodeScalars.count
      let cells = TextCells.of(character, column: writer.column)
      if cursorPlace == nil, cursor < next {
        cursorPlace = character.isNewline ? endOfRow(writer) : writer.place(width: cells.first?.width ?? 1)
      }
      let style = colours.style(at: offset)
      if character.isNewline {
        writer.breakRow()
        writer.add(continuation.rows.first ?? [])
      } else {
        for var cell in cells {
          cell.style = style + cell.style
          writer.add(cell)
        }
      }
      offset = next
    }
    return cursorPlace ?? writer.place()
  }

  /// Behind a row that ends; on its last column if it is full.
  private func endOfRow(_ writer: RowWriter) -> Frame.Place {
    Frame.Place(row: writer.row, column: min(writer.column, writer.columns - 1))
  }

  private func addGhost(to writer: inout RowWriter) {
    guard cursor == text.count, !ghost.isEmpty else { return }
    for character in ghost {
      if character.isNewline {
        writer.breakRow()
        writer.add(continuation.rows.first ?? [])
        continue
      }
      for var cell in TextCells.of(character, column: writer.column) {
        cell.style = ghostStyle
        writer.add(cell)
      }
    }
  }

  private func addRightPrompt(to frame: inout Frame, row: Int, columns: Int) {
    guard let cells = rightPrompt.rows.first, !cells.isEmpty, frame.rows.indices.contains(row) else { return }
    let used = frame.rows[row].width
    let width = cells.reduce(0) { $0 + $1.width }
    // The last column stays free: terminals break the row once it is written.
    guard !frame.rows[row].goesOn, used + width + 2 < columns else { return }
    let gap = columns - 1 - width - used
    frame.rows[row].cells += Array(repeating: Cell(" "), count: gap) + cells
  }

  static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// Cells of the characters of an entry.
enum TextCells {
  private static let controlStyle = "\u{1B}[7m"

  /// What a character of the entry shows as: controls are made visible, a tab fills up to the next stop.
  static func of(_ character: Character, column: Int) -> [Cell] {
    guard let scalar = character.unicodeScalars.first else { return [] }
    if scalar == "\t" { return Array(repeating: Cell(" "), count: 8 - column % 8) }
    if scalar.value < 0x20 || scalar.value == 0x7F { return caret(scalar) }
    let width = CellWidth.of(character)
    guard width > 0 else { return [Cell("\u{FFFD}", style: controlStyle)] }
    var cell = Cell(String(character), width: width)
    cell.isDoubtful = CellWidth.isDoubtful(character)
    return [cell]
  }

  private static func caret(_ scalar: Unicode.Scalar) -> [Cell] {
    let letter = String(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
    return [Cell("^", style: controlStyle), Cell(letter, style: controlStyle)]
  }
}

/// Walks along the colours of an entry, offset by offset.
private struct ColourWalk {
  private let spans: [EntryLook.Span]
  private let marks: [EntryView.Mark]
  private var next = 0

  init(_ spans: [EntryLook.Span], _ marks: [EntryView.Mark]) { (self.spans, self.marks) = (spans, marks) }

  /// The colour at an offset, not before the one asked for last.
  mutating func style(at offset: Int) -> String {
    while next < spans.count, spans[next].range.upperBound <= offset { next += 1 }
    var style = next < spans.count && spans[next].range.contains(offset) ? spans[next].colour : ""
    for mark in marks where mark.range.contains(offset) { style += mark.style }
    return style
  }
}
