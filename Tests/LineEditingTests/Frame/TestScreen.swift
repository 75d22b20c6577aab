/// A terminal small enough to be checked by reading: what it shows after the bytes that it was sent.
///
/// It knows the sequences that the painter may send, and notes any other as a fault.
struct TestScreen {
  private(set) var rows: [[String]]
  private(set) var row = 0
  private(set) var column = 0
  private(set) var faults: [String] = []
  /// Rows that were scrolled out at the top.
  private(set) var scrolledOut: [String] = []
  private let columns: Int
  /// Whether the last column was written and the next character breaks the row.
  private var isBehindRow = false

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// What can be read, blanks at the ends of rows and empty rows at the end left out.
  var text: [String] {
    var lines = rows.map(Self.line)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func line(_ row: [String]) -> String {
    var line = row.joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  mutating func receive(_ output: String) {
    // `\r\n` would be one character.
    var rest = Substring(output)
    while let character = rest.first {
      guard character == "\u{1B}" else {
        rest.removeFirst()
        for scalar in character == "\r\n" ? ["\r", "\n"] : [character] { put(scalar) }
        continue
      }
      let end = rest.dropFirst(2).firstIndex { ("\u{40}"..."\u{7E}").contains($0) } ?? rest.endIndex
      guard rest.dropFirst().first == "[", end < rest.endIndex else { return faults.append(String(rest)) }
      act(String(rest[rest.index(rest.startIndex, offsetBy: 2)..<end]), rest[end])
      rest = rest[rest.index(after: end)...]
    }
  }

  private mutating func put(_ character: Character) {
    switch character {
    case "\r": (column, isBehindRow) = (0, false)
    case "\n":
      lineFeed()
      isBehindRow = false
    default: write(String(character))
    }
  }

  private mutating func write(_ text: String) {
    let width = Self.width(of: text)
    if isBehindRow || column + width > columns {
      lineFeed()
      column = 0
    }
    rows[row][column] = text
    if width == 2, column + 1 < columns { rows[row][column + 1] = "" }
    isBehindRow = column + width >= columns
    column = min(column + width, columns - 1)
  }

  private static func width(of text: String) -> Int {
    let value = text.unicodeScalars.first?.value ?? 0
    return value >= 0x1100 && !(0x2000...0x2DFF).contains(value) ? 2 : 1
  }

  private mutating func lineFeed() {
    guard row + 1 == rows.count else { return row += 1 }
    scrolledOut.append(Self.line(rows.removeFirst()))
    rows.append(Array(repeating: " ", count: columns))
  }

  private mutating func act(_ parameters: String, _ final: Character) {
    if parameters.hasPrefix("?") { return }
    let number = Int(parameters) ?? 1
    switch final {
    case "m": return
    case "A": row = max(row - number, 0)
    case "B": row = min(row + number, rows.count - 1)
    case "C": column = min(column + number, columns - 1)
    case "D": column = max(column - number, 0)
    case "G": column = min(number - 1, columns - 1)
    case "K": clear(row, from: column)
    case "J":
      clear(row, from: column)
      for below in rows.indices.dropFirst(row + 1) { clear(below, from: 0) }
    default: faults.append("CSI \(parameters)\(final)")
    }
    isBehindRow = false
  }

  private mutating func clear(_ row: Int, from column: Int) {
    for place in column..<columns { rows[row][place] = " " }
  }
}
