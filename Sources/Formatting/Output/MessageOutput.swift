package import Runtime

/// Where the streams beside output end at the top: errors on standard error, messages on standard output with their mark.
package final class MessageOutput: Receiver {
  private let kind: MessageKind
  private unowned let engine: Engine

  package init(_ kind: MessageKind, _ engine: Engine) { (self.kind, self.engine) = (kind, engine) }

  package func receive(_ value: consuming Value) throws(ShellError) {
    switch kind {
    case .error:
      guard case .object(let object) = value.payload, let record = object as? ErrorRecord else { return }
      engine.host.writeError(try ErrorView.text(of: record, engine))
    case .warning: try write("WARNING: ", value)
    case .verbose: try write("VERBOSE: ", value)
    case .debug: try write("DEBUG: ", value)
    case .information: break
    }
  }

  private func write(_ mark: String, _ value: Value) throws(ShellError) {
    var text = TextBuilder()
    text.append(mark)
    text.append(try Conversion.text(value, engine))
    text.append("\n")
    engine.host.write(text.finish())
  }
}
