/// A search through the entries of all sessions: words in any order, the hits as a list.
struct HistorySearch: EntryLayer {
  private static let limit = 200
  private static let label = "search: "

  private let original: EditBuffer
  private var query = ""
  private var hits: [EntryChoice] = []
  private var selected = 0
  /// Whether it begins at the oldest hit.
  private let isForward: Bool
  private var window = ListWindow()

  init(over buffer: EditBuffer, isForward: Bool, _ editor: EntryEditor) {
    (original, self.isForward) = (buffer, isForward)
    find(editor)
  }

  var cursor: Frame.Place? { Frame.Place(row: 0, column: CellWidth.of(Self.label + query)) }

  private mutating func find(_ editor: EntryEditor) {
    hits = editor.services.entries.search(query, limit: Self.limit)
    selected = isForward ? max(hits.count - 1, 0) : 0
  }

  /// Shows the chosen hit as the entry; what was begun where there is none.
  private func show(on editor: EntryEditor) {
    editor.buffer = original
    guard hits.indices.contains(selected), !query.isEmpty || selected > 0 else { return }
    editor.edit { $0.replace(0..<$0.count, with: hits[selected].text) }
  }
}

// MARK: - Keys

extension HistorySearch {
  mutating func take(_ key: Key, on editor: EntryEditor) -> LayerStep {
    if let scalar = key.text { return search(query + String(scalar), editor) }
    if let step = Self.moves[key] { return go(by: step, editor) }
    switch (key.code, key.modifiers) {
    case (.enter, []):
      takeHit(editor)
      return .pass
    case (.escape, []), (.tab, []):
      takeHit(editor)
      return .close
    case (.character("g"), .control), (.character("c"), .control):
      editor.buffer = original
      return .close
    case (.backspace, []): return search(String(query.dropLast()), editor)
    case (.character("u"), .control): return search("", editor)
    default:
      takeHit(editor)
      return .pass
    }
  }

  private static let moves: [Key: Int] = [
    Key(.character("r"), .control): 1, Key(.character("s"), .control): -1, Key(.down): 1, Key(.up): -1,
    Key(.character("n"), .control): 1, Key(.character("p"), .control): -1, Key(.pageDown): 10,
    Key(.pageUp): -10,
  ]

  private mutating func go(by step: Int, _ editor: EntryEditor) -> LayerStep {
    // The first step out of an empty search takes the newest entry.
    let isFresh = query.isEmpty && selected == 0 && editor.buffer == original
    selected = min(max(selected + (isFresh && step > 0 ? 0 : step), 0), max(hits.count - 1, 0))
    takeHit(editor)
    return .stay
  }

  private func takeHit(_ editor: EntryEditor) {
    guard hits.indices.contains(selected) else { return }
    editor.lastQuery = (query, selected)
    editor.buffer = original
    editor.edit { $0.replace(0..<$0.count, with: hits[selected].text) }
  }

  private mutating func search(_ query: String, _ editor: EntryEditor) -> LayerStep {
    self.query = query
    find(editor)
    show(on: editor)
    return .stay
  }
}

// MARK: - Rows

extension HistorySearch {
  mutating func rows(in space: LayerSpace) -> [[Cell]] {
    let head = StyledText(Self.label, style: LayerStyle.faint).rows + []
    let line = (head.first ?? []) + (StyledText(query).rows.first ?? [])
    guard !hits.isEmpty else {
      return [line, StyledText("no entry holds these words", style: LayerStyle.faint).rows.first ?? []]
    }
    let words = query.split(separator: " ")
    let shown = window.range(of: hits.count, showing: selected, rows: space.rows - 1)
    return [line]
      + shown.map { index in
        let style = index == selected ? LayerStyle.selected : ""
        return RowText.marked(hits[index].text, words: words, style: style, mark: LayerStyle.found)
      }
  }
}
