package import Runtime

/// Where the streams beside output end at the top: errors among what is shown, messages at once with their mark.
package final class MessageOutput: Receiver {
  private let kind: MessageKind
  private unowned let engine: Engine

  package init(_ kind: MessageKind, _ engine: Engine) { (self.kind, self.engine) = (kind, engine) }

  package func receive(_ value: consuming Value) throws(ShellError) {
    let value = value
    switch kind {
    case .error: try showError(value)
    case .information:
      engine.host.write(.concatenate(try Conversion.text(value, engine), .from("\n")))
    case .warning, .verbose, .debug:
      engine.host.write(MessageLine.text(try Conversion.text(value, engine), kind, engine.style))
    }
  }

  /// Errors go where objects go, so that they keep their place among what is held back.
  private func showError(_ value: Value) throws(ShellError) {
    let output = Display.of(engine).output ?? OutDefault(engine)
    try output.receive(value, .error)
  }
}

/// A warning, verbose or debug message as the host shows it.
enum MessageLine {
  static func text(_ message: ShellString, _ kind: MessageKind, _ sheet: StyleSheet) -> ShellString {
    let style = LineStyle(sheet, forHost: true)
    var line = TextBuilder()
    line.append(style.sequence("Formatting.\(name(kind))"))
    line.append(name(kind).uppercased() + ": ")
    line.append(style.sheet == nil ? EscapeSequences.removed(from: message) : message)
    line.append(style.reset)
    line.append("\n")
    return line.finish()
  }

  private static func name(_ kind: MessageKind) -> String {
    switch kind {
    case .verbose: "Verbose"
    case .debug: "Debug"
    default: "Warning"
    }
  }
}

/// Messages that come as objects and still show with their mark.
enum MessageStream {
  static func of(_ value: Value) -> MessageKind? {
    guard case .object(let object) = value.base.payload, object is MessageRecord else { return nil }
    switch object.type {
    case .warningRecord: return .warning
    case .verboseRecord: return .verbose
    default: return .debug
    }
  }
}
