/// Suggestions for what is typed, as a list under the entry that stays while one types.
struct SuggestionList {
  private static let limit = 10

  private(set) var choices: [EntryChoice] = []
  /// The chosen one; nil while the entry is what was typed.
  private(set) var selected: Int?
  /// What was typed; choices are for this.
  private var typed = ""
  /// What the entry is since one was chosen.
  private var chosenText: String?

  /// Asks for suggestions if the entry is not one of them.
  mutating func update(for text: String, _ services: any EditorServices) {
    guard text != chosenText, text != typed || choices.isEmpty else { return }
    (typed, selected, chosenText) = (text, nil, nil)
    choices = text.isEmpty ? [] : services.predictions(for: text, limit: Self.limit)
  }

  /// The text after a step through the list, which leads over what was typed; nil if there is no list.
  mutating func step(by distance: Int) -> String? {
    guard !choices.isEmpty else { return nil }
    let count = choices.count + 1
    let place = ((selected ?? -1) + 1 + distance % count + count) % count
    selected = place == 0 ? nil : place - 1
    chosenText = selected.map { choices[$0].text } ?? typed
    return chosenText
  }

  /// The rows, each with where the suggestion comes from.
  func rows(in space: LayerSpace) -> [[Cell]] {
    choices.enumerated().prefix(max(space.rows, 1)).map { index, choice in
      let style = index == selected ? LayerStyle.selected : ""
      let source = RowText.filled(
        "[\(choice.source)]", to: CellWidth.of(choice.source) + 2, style: LayerStyle.faint)
      let room = max(1, space.columns - source.count - 3)
      let words = typed.isEmpty ? [] : [typed[...]]
      let text = RowText.marked(choice.text, words: words, style: style, mark: LayerStyle.found)
      let cells = RowWriter.cut([Cell(">", style: LayerStyle.faint), Cell(" ")] + text, to: room)
      let gap = max(1, space.columns - 1 - source.count - cells.reduce(0) { $0 + $1.width })
      return cells + Array(repeating: Cell(" "), count: gap) + source
    }
  }
}
