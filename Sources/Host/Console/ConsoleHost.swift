package import Formatting
import Glibc
package import Runtime

/// The process's terminal or pipes as the engine's host.
package final class ConsoleHost: HostServices {
  private let catalogue: ViewCatalogue

  /// A host that shows objects through these views.
  package init(_ catalogue: ViewCatalogue) { self.catalogue = catalogue }

  package var width: Int { 80 }

  package func makeDefaultOutput(_ engine: Engine) -> any DefaultOutput { OutDefault(engine, catalogue) }

  package func write(_ text: ShellString) { ConsoleHost.write(text.utf8, to: STDOUT_FILENO) }

  package func writeError(_ text: ShellString) { ConsoleHost.write(text.utf8, to: STDERR_FILENO) }

  package func readLine() -> ShellString? { Swift.readLine().map { ShellString.from($0) } }

  package func confirm(_ description: String, _ engine: Engine) throws(ShellError) -> Bool {
    throw PromptFault.nonInteractive.error()
  }

  package func openRedirection(
    _ path: ShellString, append: Bool, _ engine: Engine
  ) throws(ShellError) -> any RedirectionFile {
    throw GapFault.language("> \(String(path))").error()
  }

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
