import Runtime

/// NormalView: command and message, the position, category and id.
struct NormalView {
  private let record: ErrorRecord
  private let style: LineStyle
  private let engine: Engine

  init(_ record: ErrorRecord, _ style: LineStyle, _ engine: Engine) {
    (self.record, self.style, self.engine) = (record, style, engine)
  }

  var text: ShellString {
    get throws(ShellError) {
      var text = TextBuilder()
      text.append(style.sequence("Formatting.Error"))
      text.append(command)
      text.append(style.sequence("Formatting.Error"))
      text.append(record.message)
      let position = self.position
      if !position.isEmpty {
        text.append("\n")
        text.append(position)
      }
      text.append("\n+ CategoryInfo          : ")
      text.append(try ErrorView.category(record, engine))
      text.append("\n+ FullyQualifiedErrorId : ")
      text.append(record.fullyQualifiedErrorId)
      text.append(style.reset)
      return text.finish()
    }
  }

  /// `NAME : ` of the command that failed; a script's path.
  private var command: ShellString {
    guard let invocation = record.invocation else { return .empty }
    let name: ShellString
    if let script = invocation.command as? ExternalScriptInfo {
      name = .from(script.path)
    } else {
      let called = invocation.invocationName
      name =
        called.isEmpty || called == .from("&") || called == .from(".")
        ? invocation.command?.name ?? .empty : called
    }
    return name.isEmpty ? .empty : .concatenate(name, .from(" : "))
  }

  /// Where it happened: file, line and column, the line, marks under what failed.
  private var position: ShellString {
    guard let place = record.position, let marked = MarkedLine(place) else { return .empty }
    var text = TextBuilder()
    text.append(
      "At \(place.file.map { "\($0):" } ?? "line:")\(place.start.line) char:\(place.start.column)\n+ ")
    for unit in marked.line { text.append(unit: unit) }
    text.append("\n+ \(marked.marks)")
    return text.finish()
  }
}
