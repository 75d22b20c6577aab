package import Runtime

/// Shows objects at the host as they come, holding back what has to wait for its widths.
package final class OutDefault: DefaultOutput {
  private let writer: ObjectWriter
  private let sink: HostSink

  /// With `takesErrors`, errors of the error stream go this way from now on.
  package init(_ engine: Engine, takesErrors: Bool = true) {
    sink = HostSink(engine)
    writer = ObjectWriter(sink, engine)
    if takesErrors { Display.of(engine).output = self }
  }

  package func receive(_ value: consuming Value) throws(ShellError) { try receive(value, nil) }

  /// Shows an object that came by a stream beside output.
  func receive(_ value: Value, _ stream: MessageKind?) throws(ShellError) {
    defer { sink.flush() }
    try writer.receive(value, stream)
  }

  package func finish() throws(ShellError) {
    defer { sink.flush() }
    try writer.finish()
  }
}

/// The host as a place for lines; the last column stays free.
final class HostSink: LineSink {
  private unowned let engine: Engine
  private var text = TextBuilder()

  init(_ engine: Engine) { self.engine = engine }

  var width: Int { engine.host.width - 1 }
  var isHost: Bool { true }

  func writeLine(_ line: ShellString, _ stream: MessageKind?) {
    switch stream {
    case .error:
      // Blank lines of errors are not shown.
      guard !line.isEmpty else { return }
      flush()
      engine.host.writeError(ShellString.concatenate(line, .from("\n")))
    case nil, .information:
      text.append(line)
      text.append("\n")
    case .warning, .verbose, .debug:
      flush()
      engine.host.write(MessageLine.text(line, stream ?? .warning, engine.style))
    }
  }

  /// Hands gathered lines to the host.
  func flush() {
    guard text.count > 0 else { return }
    engine.host.write(text.finish())
    text.removeAll()
  }
}
