import LineEditing
import Runtime

/// Rows of progress as the terminal shows them: PowerShell's minimal and classic views.
struct ProgressRows {
  /// Columns that a row takes at most.
  let width: Int
  let style: StyleSheet

  /// Columns by which a part stands behind what it is a part of.
  private static let indent = 2
  private static let most = 3

  /// At most three rows, and no more than there is room for.
  func rows(of tree: ProgressTree, room: Int) -> [String] {
    let count = min(Self.most, room)
    guard count > 0, width > 10 else { return [] }
    guard isMinimal else { return Array(tree.latest(1).flatMap { classic($0.news) }.prefix(count)) }
    return tree.latest(count).map { minimal($0.news, indent: $0.depth * Self.indent) }
  }

  private var isMinimal: Bool { style.progressView == 0 }
  private var isPlain: Bool { style.isPlain(forHost: true) }
  private var colour: String { isPlain ? "" : String(style["Progress.Style"]) }
  private var reset: String { isPlain ? "" : "\u{1B}[0m" }

  /// `activity [status   ]`, of which the done part is reversed.
  private func minimal(_ news: ProgressNews, indent: Int) -> String {
    let width = min(style.progressWidth > 0 ? Int(style.progressWidth) : .max, width)
    let indent = min(indent, width / 4)
    let activity = fitted(news.activity, width / 2)
    let room = max(width - CellWidth.of(activity) - indent - 4, 1)
    let left = news.seconds >= 0 ? "\(news.seconds)s" : ""
    let status = padded(fitted(shown(news), max(room - left.count - 1, 0)), room - left.count) + left
    let bar = isPlain ? plainBar(status, news.percent, room) : reversed(status, news.percent, room)
    return String(repeating: " ", count: indent) + "\(colour)\(activity) [\(bar)]\(reset)"
  }

  private func shown(_ news: ProgressNews) -> String {
    news.operation.isEmpty ? news.status : "\(news.status): \(news.operation)"
  }

  private func reversed(_ text: String, _ percent: Int32, _ room: Int) -> String {
    let done = doneCells(percent, room)
    let cut = text.index(text.startIndex, offsetBy: min(done, text.count))
    return "\u{1B}[7m\(text[..<cut])\u{1B}[27m\(text[cut...])"
  }

  /// Without colours a number tells how far it is.
  private func plainBar(_ text: String, _ percent: Int32, _ room: Int) -> String {
    guard percent >= 0 else { return text }
    let number = "\(min(percent, 100))% "
    return number + fitted(text, max(room - number.count, 0))
  }

  /// What is not done to the end is not shown so.
  private func doneCells(_ percent: Int32, _ room: Int) -> Int {
    guard (0..<100).contains(percent) else { return room }
    return min(Int(percent) * room / 100, room - 1)
  }

  /// The activity, the status, a bar or the time that is left.
  private func classic(_ news: ProgressNews) -> [String] {
    var rows = [" \(news.activity)", "    \(shown(news))"]
    if news.percent >= 0 {
      let room = max(width - 12, 3)
      let done = doneCells(news.percent, room)
      rows.append("    [\(String(repeating: "o", count: done))\(String(repeating: " ", count: room - done))]")
    } else if news.seconds >= 0 {
      rows.append("    \(news.seconds)s")
    }
    return rows.map { "\(colour)\(padded(fitted($0, width), width))\(reset)" }
  }

  private func fitted(_ text: String, _ columns: Int) -> String {
    let text = TerminalText.visibleRow(text.filter { $0 != "\u{1B}" })
    guard CellWidth.of(text) > columns else { return text }
    var (made, used) = ("", 0)
    for character in text {
      used += CellWidth.of(character)
      guard used < columns else { break }
      made.append(character)
    }
    return columns > 0 ? made + "…" : ""
  }

  private func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(columns - CellWidth.of(text), 0))
  }
}
