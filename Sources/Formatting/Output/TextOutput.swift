package import Runtime

/// Objects as text lines of a width: what Out-String and Out-File make of them.
package final class TextOutput: LineSink {
  package let width: Int
  package let screenWidth: Int
  private let take: (ShellString) throws(ShellError) -> Void
  private var writer: ObjectWriter?

  /// Lines go to the closure without their ends; a text that a script wrote comes whole, with its own line breaks.
  ///
  /// Without a width, lists are as wide as they like and tables as wide as the host (`Out-String`).
  package init(
    width: Int?, _ engine: Engine, _ take: @escaping (ShellString) throws(ShellError) -> Void
  ) {
    (self.width, screenWidth, self.take) = (width ?? .max, width ?? engine.host.width, take)
    writer = ObjectWriter(self, engine)
  }

  package var isHost: Bool { false }

  package func receive(_ value: Value) throws(ShellError) { try writer?.receive(value) }

  package func finish() throws(ShellError) {
    try writer?.finish()
    // The writer and this one hold each other until here.
    writer = nil
  }

  package func writeLine(_ line: ShellString, _ stream: MessageKind?) throws(ShellError) { try take(line) }
}
