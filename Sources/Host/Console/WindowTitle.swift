import Glibc

/// The title of the terminal's window: what a script or the session sets, without anything but text.
enum WindowTitle {
  nonisolated(unsafe) private static var wasKept = false
  /// What a script has set; the session's own titles then stay away.
  nonisolated(unsafe) private(set) static var chosen: String?

  /// Columns that a title takes at most.
  private static let most = 200

  /// Whether there is a terminal that knows titles.
  static let isPossible: Bool = {
    guard isatty(STDOUT_FILENO) == 1, let name = getenv("TERM") else { return false }
    return !["dumb", "linux", ""].contains(String(cString: name))
  }()

  /// Shows a title that a script has chosen.
  static func show(_ title: String) {
    chosen = title
    put(title)
  }

  /// Shows the session's own title, unless a script has chosen one, which is shown again: programs may have set theirs.
  static func showOwn(_ title: String) { put(chosen ?? title) }

  /// Puts back the title that the window had before the session.
  static func restore() {
    guard wasKept else { return }
    ConsoleHost.write(Array("\u{1B}[23;0t".utf8), to: STDOUT_FILENO)
  }

  private static func put(_ title: String) {
    guard isPossible else { return }
    let keeping = wasKept ? "" : "\u{1B}[22;0t"
    wasKept = true
    let text = String(TerminalText.visibleRow(title.filter { $0 != "\u{1B}" }).prefix(most))
    ConsoleHost.write(Array("\(keeping)\u{1B}]0;\(text)\u{7}".utf8), to: STDOUT_FILENO)
  }
}
