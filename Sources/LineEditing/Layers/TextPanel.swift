/// Rows of text under the entry, gone with the next key.
struct TextPanel: EntryLayer {
  private let text: [[Cell]]
  private var top = 0
  private var shown = 1
  /// Rows of the whole text on the window it was shown on last.
  private var count = 0

  init(_ rows: [String]) { text = rows.flatMap { StyledText($0).rows } }

  mutating func take(_ key: Key, on editor: EntryEditor) -> LayerStep {
    switch (key.code, key.modifiers) {
    case (.pageDown, []): top += shown
    case (.pageUp, []): top -= shown
    case (.escape, []), (.character("g"), .control): return .close
    default: return .pass
    }
    top = max(0, min(top, count - shown))
    return .stay
  }

  mutating func rows(in space: LayerSpace) -> [[Cell]] {
    let text = text.flatMap { RowText.broken($0, to: space.columns) }
    count = text.count
    let isWhole = text.count <= space.rows
    shown = isWhole ? text.count : max(1, space.rows - 1)
    top = max(0, min(top, text.count - shown))
    let rows = Array(text[top..<min(text.count, top + shown)])
    guard !isWhole else { return rows }
    let note =
      "\(top + 1) to \(top + rows.count) of \(text.count) rows; Page Down and Page Up move, Escape closes"
    return rows + StyledText(note, style: LayerStyle.faint).rows
  }
}
