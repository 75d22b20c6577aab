import Glibc

/// A long text on a screen of its own, which the terminal takes away again.
final class Pager {
  private let rows: [[Cell]]
  private let source: KeySource
  private var top = 0
  private var size = EntryView.Size(columns: 80, rows: 24)

  init(_ text: String, _ source: KeySource) {
    (rows, self.source) = (StyledText(text).rows, source)
  }

  /// Shows the text until the user has read enough.
  func run(_ write: (String) -> Void) {
    write("\u{1B}[?1049h\u{1B}[?25l")
    defer { write("\u{1B}[?25h\u{1B}[?1049l") }
    while true {
      write(page)
      switch source.next() {
      case .key(let key): if !take(key) { return }
      case .ended: return
      case .wake, .paste: continue
      }
    }
  }

  private static let moves: [Key: Int] = [
    Key(.down): 1, Key(.up): -1, Key(.enter): 1, Key(.character("j")): 1, Key(.character("k")): -1,
    Key(.home): -1_000_000, Key(.end): 1_000_000, Key(.character("g")): -1_000_000,
    Key(.character("G")): 1_000_000,
  ]
  private static let pages: [Key: Int] = [
    Key(.pageDown): 1, Key(.pageUp): -1, Key(.character(" ")): 1, Key(.character("b")): -1,
  ]

  /// Moves; false for every other key, which ends it.
  private func take(_ key: Key) -> Bool {
    guard let step = Self.moves[key] ?? Self.pages[key].map({ $0 * max(1, size.rows - 2) }) else {
      return false
    }
    top = max(0, min(top + step, rows.count - (size.rows - 1)))
    return true
  }

  /// The bytes of a whole screen.
  private var page: String {
    size = TerminalWindow.size
    let height = max(1, size.rows - 1)
    let shown = rows.dropFirst(top).prefix(height)
    var writer = TerminalWriter(place: Frame.Place(row: 0, column: 0), columns: size.columns)
    var output = "\u{1B}[H"
    for row in shown {
      writer = TerminalWriter(place: Frame.Place(row: 0, column: 0), columns: size.columns)
      writer.write(RowWriter.cut(row, to: size.columns)[...])
      writer.clearRow()
      output += writer.output + "\r\n"
    }
    let isEnd = top + height >= rows.count
    let note =
      isEnd ? "end; any other key than an arrow closes" : "Space and the arrows move, any other key closes"
    writer = TerminalWriter(place: Frame.Place(row: 0, column: 0), columns: size.columns)
    writer.clearBelow()
    writer.write(
      RowWriter.cut(StyledText(note, style: LayerStyle.selected).rows.first ?? [], to: size.columns - 1)[...])
    return output + writer.output
  }
}

/// The window of standard output.
enum TerminalWindow {
  /// Its size; 80 columns and 24 rows where it has none.
  static var size: EntryView.Size {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return EntryView.Size(columns: 80, rows: 24)
    }
    return EntryView.Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}
