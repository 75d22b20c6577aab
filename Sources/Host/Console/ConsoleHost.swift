import Formatting
import Glibc
package import Runtime

/// The process's terminal or pipes as the engine's host.
package final class ConsoleHost: HostServices {
  package let isInteractive: Bool

  /// A host that may ask the user or not.
  package init(isInteractive: Bool) { self.isInteractive = isInteractive }

  private var column = OutputColumn()

  /// The window's columns; where the output is no terminal those that `COLUMNS` says, else 80.
  package var width: Int {
    WindowSize.columns(of: STDOUT_FILENO) ?? ProcessEnvironment.number("COLUMNS") ?? 80
  }

  package var height: Int { WindowSize.rows(of: STDOUT_FILENO) ?? 24 }

  package func showTitle(_ title: ShellString) {
    guard isatty(STDOUT_FILENO) == 1 else { return }
    let shown = String(title).unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
    ConsoleHost.write("\u{1B}]0;\(String(String.UnicodeScalarView(shown)))\u{7}", to: STDOUT_FILENO)
  }

  package func makeDefaultOutput(_ engine: Engine) -> any DefaultOutput { OutDefault(engine) }

  package func write(_ text: ShellString) { write(text, to: STDOUT_FILENO) }

  package func writeError(_ text: ShellString) { write(text, to: STDERR_FILENO) }

  /// Starts a new line on the display, unless it stands at the start of one.
  func writeFreshLine() { if !column.isAtStart { write(.from("\n")) } }

  private func write(_ text: ShellString, to descriptor: Int32) {
    column.note(text)
    ConsoleHost.write(text.utf8, to: descriptor)
  }

  package func readLine() -> ShellString? { Swift.readLine().map { ShellString.from($0) } }

  package func readSecret() -> ShellString? { SecretInput.readLine() }

  package var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  package var sharesStandardOutput: Bool { true }

  static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
