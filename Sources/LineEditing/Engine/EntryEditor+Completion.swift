/// Completion: what is common to all candidates at once, the menu behind it.
extension EntryEditor {
  /// Completes what is common to all candidates; opens the menu where that adds nothing.
  package func complete() {
    guard let list = candidates else { return ring() }
    if list.candidates.count == 1 { return put(list.candidates[0], of: list) }
    guard let common = list.commonPrefix(beyond: buffer.text(in: list.range)) else { return openMenu() }
    edit { $0.replace(list.range, with: common) }
  }

  /// Opens the menu of candidates; one alone is put into the entry.
  package func openMenu() {
    guard let list = candidates else { return ring() }
    if list.candidates.count == 1 { return put(list.candidates[0], of: list) }
    let menu = CompletionMenu(list, over: buffer)
    menu.show(on: self)
    layer = menu
  }

  /// Shows the candidates and leaves the entry as it is.
  package func showCandidates() {
    guard let list = candidates else { return ring() }
    let width = list.candidates.map { CellWidth.of($0.label) }.max() ?? 0
    layer = TextPanel(
      list.candidates.map { candidate in
        let gap = String(repeating: " ", count: max(0, width - CellWidth.of(candidate.label)) + 2)
        return candidate.label + gap + "\u{1B}[2m" + RowText.oneRow(candidate.description) + "\u{1B}[0m"
      })
  }

  /// Puts in the candidate some places further, of those for what was typed before the first.
  package func completeNext(by distance: Int) {
    if cycle?.shown != buffer.scalars { cycle = candidates.map { CandidateCycle($0, over: buffer) } }
    guard var turning = cycle else { return ring() }
    buffer = turning.original
    let change = turning.turn(by: distance)
    edit { $0.replace(change.range, with: change.replacement) }
    turning.shown = buffer.scalars
    cycle = turning
  }

  private func put(_ candidate: CompletionList.Candidate, of list: CompletionList) {
    edit { $0.replace(list.range, with: candidate.text) }
  }

  /// What can stand at the cursor; nil if nothing can.
  private var candidates: CompletionList? {
    services.completions(of: buffer.text, at: buffer.cursor).flatMap { $0.candidates.isEmpty ? nil : $0 }
  }
}

/// Candidates that are put in one after the other.
struct CandidateCycle {
  let original: EditBuffer
  /// The entry with the candidate that was put in last.
  var shown: [Unicode.Scalar] = []
  private let list: CompletionList
  private var place: Int?

  init(_ list: CompletionList, over buffer: EditBuffer) { (self.list, original) = (list, buffer) }

  mutating func turn(by distance: Int) -> TextChange {
    let count = list.candidates.count
    let start = place ?? (distance > 0 ? -1 : 0)
    let next = ((start + distance) % count + count) % count
    place = next
    return TextChange(list.range, list.candidates[next].text)
  }
}

extension CompletionList {
  /// What all candidates begin with, if that goes on from what was typed; nil if it adds nothing.
  func commonPrefix(beyond typed: String) -> String? {
    guard var common = candidates.first.map({ Array($0.text) }) else { return nil }
    for candidate in candidates.dropFirst() {
      let same = zip(common, candidate.text).prefix { $0.lowercased() == $1.lowercased() }.count
      common.removeSubrange(same...)
    }
    let text = String(common)
    guard text.count > typed.count, text.lowercased().hasPrefix(typed.lowercased()) else { return nil }
    return text
  }
}
