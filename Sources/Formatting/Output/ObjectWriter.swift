package import Runtime

/// Objects in, lines out: records are shown as they say, any other object in the layout that is chosen for it.
///
/// Out-Default, Out-Host, Out-String and Out-File differ only in where the lines go.
package final class ObjectWriter {
  private let formatter: Formatter
  private let writer: RecordWriter

  package init(_ sink: any LineSink, _ engine: Engine) {
    let display = Display.of(engine)
    formatter = Formatter(nil, nil, display.catalogue, engine)
    writer = RecordWriter(sink, engine.style)
  }

  /// Whether something is held back that what goes past it overtakes.
  package var isHolding: Bool { writer.isHolding }

  /// Shows an object; `stream` is the stream beside output that it came by.
  package func receive(_ value: Value, _ stream: MessageKind? = nil) throws(ShellError) {
    if let record = FormatRecord.of(value) { return try receive(record) }
    try formatter.receive(value, stream)
    for record in formatter.take() { try receive(record) }
  }

  private func receive(_ record: FormatRecord) throws(ShellError) {
    // A new document closes one that is still open.
    if case .start = record.kind, writer.isInsideGroup { try finish() }
    try writer.write(record)
  }

  /// Shows what is held back and closes what is open.
  package func finish() throws(ShellError) {
    formatter.finish()
    for record in formatter.take() { try writer.write(record) }
    try writer.finish()
  }
}
