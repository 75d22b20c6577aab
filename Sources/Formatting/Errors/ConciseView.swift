import Runtime

/// ConciseView, as PowerShell 7.6.5 shows errors by default (`facts/powershell.md` 5.4): the reason, the line, the message.
struct ConciseView {
  private let record: ErrorRecord
  private let engine: Engine
  private let error: ShellString
  private let accent: ShellString
  private let reset: ShellString
  private let place: ScriptPosition?

  init(_ record: ErrorRecord, _ style: LineStyle, _ engine: Engine) {
    (self.record, self.engine) = (record, engine)
    error = style.sequence("Formatting.Error")
    accent = style.sequence("Formatting.ErrorAccent")
    reset = style.reset
    place = record.position
  }

  var text: ShellString {
    get throws(ShellError) {
      var text = TextBuilder()
      append(error, reason, .from(": "), to: &text)
      let shown = try ErrorLine(record, place, engine)
      if let shown { append(shown, to: &text) }
      text.append(error)
      append(message, behind: shown, to: &text)
      text.append(reset)
      if let advice = record.details?.recommendedAction, !String(advice).allSatisfy(\.isWhitespace) {
        append(.from("\n"), error, .from("  Recommendation: "), advice, reset, to: &text)
      }
      return text.finish()
    }
  }

  /// What stands before the colon.
  private var reason: ShellString {
    if record.isThrown { return .from("Exception") }
    if let command = record.invocation?.command, !(command is ExternalScriptInfo), !command.name.isEmpty {
      return command.name
    }
    if let activity = record.categoryActivity, !activity.isEmpty { return activity }
    if let command = record.invocation?.command?.name, !command.isEmpty { return command }
    if let name = record.invocation?.invocationName, !name.isEmpty { return name }
    if record.category != .notSpecified { return .from(record.category.name) }
    return record.categoryReason ?? .from(record.exception.type.shortName)
  }

  private func append(_ parts: ShellString..., to text: inout TextBuilder) {
    for part in parts { text.append(part) }
  }

  private func append(_ line: ErrorLine, to text: inout TextBuilder) {
    if !line.place.isEmpty { append(reset, line.place, to: &text) }
    append(.from("\n"), accent, line.lead(behindNumber: false), .from("Line |\n"), to: &text)
    append(accent, .from(line.paddedNumber), .from(" | "), reset, to: &text)
    for (index, unit) in line.source.enumerated() {
      if let marked = line.marked, index == marked.upperBound { text.append(reset) }
      if let marked = line.marked, index == marked.lowerBound { text.append(accent) }
      text.append(unit: unit)
    }
    if let marked = line.marked, marked.upperBound >= line.source.count { text.append(reset) }
    text.append("\n")
    guard !line.marks.isEmpty else { return }
    append(prefix(line), .from(line.marks), .from("\n"), to: &text)
  }

  private func prefix(_ line: ErrorLine) -> ShellString {
    var prefix = TextBuilder()
    append(accent, line.lead(behindNumber: true), .from("     | "), error, to: &prefix)
    return prefix.finish()
  }

  private var message: ShellString { record.shownMessage }

  /// The message; in files and for parse errors line ends become blanks and it is wrapped at the host's width.
  private func append(_ message: ShellString, behind line: ErrorLine?, to text: inout TextBuilder) {
    let lead = line.map { prefix($0) } ?? .empty
    guard place?.file != nil || record.category == .parserError else {
      append(lead, message, to: &text)
      return
    }
    let width = line.map { $0.leadWidth + 7 } ?? 0
    var isFirst = true
    for part in ErrorWrap.lines(message.units, lead: width, screen: engine.host.width) {
      if !isFirst { text.append("\n") }
      isFirst = false
      text.append(part.isEmpty && !message.isEmpty ? ConciseView.withoutBlank(lead, error) : lead)
      for unit in part { text.append(unit: unit) }
    }
    text.append("\n")
  }

  /// The lead of an empty line has no blank behind its bar.
  private static func withoutBlank(_ lead: ShellString, _ error: ShellString) -> ShellString {
    lead.slice(0..<max(lead.count - error.count - 1, 0))
  }
}
