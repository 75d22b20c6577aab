/// Something under the entry that takes the keys first: a menu, a list, a panel.
protocol EntryLayer {
  /// Takes a key.
  mutating func take(_ key: Key, on editor: EntryEditor) -> LayerStep
  /// What it shows, in at most so many rows.
  mutating func rows(in space: LayerSpace) -> [[Cell]]
  /// Where the cursor stands in its rows; nil if it stands in the entry.
  var cursor: Frame.Place? { get }
}

extension EntryLayer {
  var cursor: Frame.Place? { nil }
}

/// What becomes of a layer after a key.
enum LayerStep {
  case stay
  case close
  /// It is over, and the key does what it does elsewhere.
  case pass
}

/// The room under the entry.
struct LayerSpace {
  let columns: Int
  let rows: Int
}

/// Colours of layers.
enum LayerStyle {
  static let selected = "\u{1B}[7m"
  static let faint = "\u{1B}[2m"
  static let found = "\u{1B}[1m"
}

/// A part of a list that a few rows can show, moved no further than the selection asks.
struct ListWindow {
  private(set) var top = 0

  /// The rows to show of so many, the selected one among them.
  mutating func range(of count: Int, showing selected: Int, rows: Int) -> Range<Int> {
    let rows = max(rows, 1)
    if selected < top { top = selected }
    if selected >= top + rows { top = selected - rows + 1 }
    top = max(0, min(top, count - rows))
    return top..<min(count, top + rows)
  }
}
