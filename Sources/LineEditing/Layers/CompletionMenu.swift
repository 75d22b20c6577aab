/// The candidates for a place in the entry: chosen with arrows, narrowed by typing, put into the entry as they are chosen.
struct CompletionMenu: EntryLayer {
  typealias Candidate = CompletionList.Candidate

  private let list: CompletionList
  /// The entry as it was, which Escape brings back.
  private let original: EditBuffer
  private let word: String
  private var filter = ""
  private var matches: [Candidate]
  private var selected = 0
  private var window = ListWindow()
  /// Rows that a column of the grid had when it was last shown; 1 for a list.
  private var columnLength = 1

  init(_ list: CompletionList, over buffer: EditBuffer) {
    (self.list, original, matches) = (list, buffer, list.candidates)
    word = buffer.text(in: list.range.lowerBound..<min(list.range.upperBound, buffer.cursor))
  }

  /// Puts the chosen candidate into the entry, as one change.
  func show(on editor: EntryEditor) {
    guard matches.indices.contains(selected) else { return }
    editor.buffer = original
    editor.edit { $0.replace(list.range, with: matches[selected].text) }
  }
}

// MARK: - Keys

extension CompletionMenu {
  mutating func take(_ key: Key, on editor: EntryEditor) -> LayerStep {
    if let scalar = key.text { return narrow(Character(scalar), editor) }
    if let step = moves[key] { return go(by: step, editor) }
    switch (key.code, key.modifiers) {
    case (.enter, []): return .close
    case (.escape, []), (.character("g"), .control): return giveUp(editor, .close)
    case (.character("c"), .control): return giveUp(editor, .pass)
    case (.backspace, []) where filter.isEmpty: return giveUp(editor, .close)
    case (.backspace, []): return filter(by: String(filter.dropLast()), editor) ? .stay : .close
    default: return .pass
    }
  }

  private var moves: [Key: Int] {
    let page = 10
    var moves: [Key: Int] = [
      Key(.tab): 1, Key(.tab, .shift): -1, Key(.down): 1, Key(.up): -1,
      Key(.character("n"), .control): 1, Key(.character("p"), .control): -1,
      Key(.character("@"), .control): 1,
      Key(.pageDown): page, Key(.pageUp): -page, Key(.home): -selected,
      Key(.end): matches.count - 1 - selected,
    ]
    if isGrid { (moves[Key(.right)], moves[Key(.left)]) = (columnLength, -columnLength) }
    return moves
  }

  private mutating func go(by step: Int, _ editor: EntryEditor) -> LayerStep {
    let count = matches.count
    let target = selected + step
    // Single steps go round, larger ones stop at the ends.
    selected = abs(step) == 1 ? (target + count) % count : min(max(target, 0), count - 1)
    show(on: editor)
    return .stay
  }

  private func giveUp(_ editor: EntryEditor, _ step: LayerStep) -> LayerStep {
    editor.buffer = original
    return step
  }

  /// A letter that no candidate has is not taken; any other sign ends the choice and is typed.
  private mutating func narrow(_ character: Character, _ editor: EntryEditor) -> LayerStep {
    if filter(by: filter + String(character), editor) { return .stay }
    return character.isLetter || character.isNumber ? .stay : .pass
  }

  private mutating func filter(by filter: String, _ editor: EntryEditor) -> Bool {
    let found = Self.matches(list.candidates, word: word, filter: filter)
    guard !found.isEmpty else { return false }
    (self.filter, matches, selected) = (filter, found, 0)
    show(on: editor)
    return true
  }

  /// Those that go on as it was typed; where there is none, those that hold what was typed.
  private static func matches(_ candidates: [Candidate], word: String, filter: String) -> [Candidate] {
    guard !filter.isEmpty else { return candidates }
    let start = (word + filter).lowercased()
    let found = candidates.filter {
      $0.text.lowercased().hasPrefix(start) || $0.label.lowercased().hasPrefix(start)
    }
    guard found.isEmpty else { return found }
    let part = filter.lowercased()
    return candidates.filter { $0.label.lowercased().contains(part) }
  }
}

// MARK: - Rows

extension CompletionMenu {
  /// Candidates that say no more than their names stand side by side.
  private var isGrid: Bool {
    list.candidates.allSatisfy {
      $0.description.isEmpty || $0.description == $0.label || $0.description == $0.text
    }
  }

  mutating func rows(in space: LayerSpace) -> [[Cell]] { isGrid ? grid(space) : column(space) }

  private mutating func column(_ space: LayerSpace) -> [[Cell]] {
    columnLength = 1
    let shown = window.range(of: matches.count, showing: selected, rows: space.rows - 1)
    let most = max(8, space.columns * 2 / 5)
    let width = min(most, matches.map { CellWidth.of($0.label) }.max() ?? 0)
    let rows = shown.map { index in
      let style = index == selected ? LayerStyle.selected : ""
      let label = RowText.filled(matches[index].label, to: width, style: style)
      let description = StyledText("  " + RowText.oneRow(matches[index].description), style: LayerStyle.faint)
      return label + (description.rows.first ?? [])
    }
    return rows + footer(shown)
  }

  private mutating func grid(_ space: LayerSpace) -> [[Cell]] {
    let width = min(space.columns, (matches.map { CellWidth.of($0.label) }.max() ?? 0) + 2)
    let across = max(1, space.columns / max(width, 1))
    columnLength = max(1, (matches.count + across - 1) / across)
    let shown = window.range(of: columnLength, showing: selected % columnLength, rows: space.rows - 1)
    let rows = shown.map { row in
      stride(from: row, to: matches.count, by: columnLength).flatMap { index -> [Cell] in
        let style = index == selected ? LayerStyle.selected : ""
        return RowText.filled(matches[index].label, to: width - 2, style: style) + [Cell(" "), Cell(" ")]
      }
    }
    return rows + (shown.count < columnLength ? footer(shown) : [])
  }

  private func footer(_ shown: Range<Int>) -> [[Cell]] {
    guard shown.count < matches.count else { return [] }
    return StyledText("\(selected + 1) of \(matches.count)", style: LayerStyle.faint).rows
  }
}
