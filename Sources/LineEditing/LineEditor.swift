import CLibEdit

/// Reads lines from the process's terminal with editing keys and a history; one for the life of the process.
package final class LineEditor {
  /// How reading a line ended.
  package enum Line: Equatable, Sendable {
    case text(String)
    /// Ctrl-C: what was typed is given up.
    case cancelled
    /// Ctrl-D in an empty line, or the terminal is gone.
    case end
  }

  private let handle: OpaquePointer

  /// Opens the editor; nil if libedit cannot start.
  package init?(program: String) {
    guard let handle = clibedit_open(program) else { return nil }
    self.handle = handle
  }

  /// Reads a line; the prompt may hold colours and several rows, and its last row stands before the line.
  package func readLine(prompt: PromptText) -> Line {
    var line: UnsafePointer<CChar>?
    switch clibedit_read(handle, prompt.lastRow, &line) {
    case clibedit_line: return line.map { .text(String(cString: $0)) } ?? .end
    case clibedit_cancelled: return .cancelled
    default: return .end
    }
  }

  /// Puts an entry into the history, the newest last; one that is repeated is kept once.
  package func remember(_ entry: String) {
    guard !entry.allSatisfy(\.isWhitespace) else { return }
    clibedit_remember(handle, entry)
  }

  /// Tells the editor that the window has another size now.
  package func windowChanged() { clibedit_resized(handle) }
}
