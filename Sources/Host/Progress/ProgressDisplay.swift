import Glibc
import Runtime

/// Progress on the terminal; nothing of it where standard error goes elsewhere.
final class ProgressDisplay {
  private var tree = ProgressTree()
  private var screen: ProgressScreen?
  private var hasTold = false

  /// Whether there is a terminal to show it on.
  private static let isPossible: Bool = {
    guard isatty(STDERR_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return false }
    return getenv("TERM").map { String(cString: $0) } != "dumb"
  }()

  /// Takes news in and shows what is under way.
  func show(_ news: ProgressNews, _ style: StyleSheet) {
    guard Self.isPossible else { return }
    tree.take(news)
    if screen == nil {
      guard !tree.isEmpty else { return }
      screen = ProgressScreen()
    }
    let columns = WindowSize.columns(of: STDERR_FILENO) ?? 80
    let room = (WindowSize.rows(of: STDERR_FILENO) ?? 24) - 1
    screen?.show(ProgressRows(width: columns - 1, style: style).rows(of: tree, room: room))
    if style.usesProgressIndicator { tell(news) }
  }

  /// Writes other text; what is shown makes way.
  func makingWay(_ write: () -> Void) {
    guard let screen else { return write() }
    screen.makingWay(write)
  }

  /// Takes all away: what was under way is over.
  func clear() {
    guard !tree.isEmpty || hasTold else { return }
    tree = ProgressTree()
    screen?.show([])
    if hasTold { write("\u{1B}]9;4;0\u{1B}\\") }
    hasTold = false
  }

  /// Takes the rows away while a program writes to the terminal itself.
  func hide() { screen?.show([]) }

  /// Tells the terminal (OSC 9;4), which may show it in its own way.
  private func tell(_ news: ProgressNews) {
    let isOver = news.isCompleted || news.percent >= 100
    write(isOver ? "\u{1B}]9;4;0\u{1B}\\" : "\u{1B}]9;4;1;\(max(news.percent, 0))\u{1B}\\")
    hasTold = !isOver
  }

  private func write(_ sequence: String) {
    screen?.makingWay { ConsoleHost.write(Array(sequence.utf8), to: STDERR_FILENO) }
  }
}
