package import Runtime

/// Error records as text: ConciseView, as PowerShell 7.6.5 shows errors by default (`facts/powershell.md` 5.4).
package enum ErrorView {
  /// The text of a record with its line end.
  package static func text(of record: ErrorRecord, _ engine: Engine) throws(ShellError) -> ShellString {
    var text = TextBuilder()
    let message = record.shownMessage
    if ["NativeCommandError", "NativeCommandErrorMessage"].contains(String(record.errorId)) {
      text.append(message)
      text.append("\n")
      return text.finish()
    }
    text.append(ErrorView.reason(record))
    text.append(": ")
    guard let place = record.position, showsLine(place, record), let marked = MarkedLine(place) else {
      text.append(message)
      text.append("\n")
      return text.finish()
    }
    appendLine(place, marked, to: &text)
    append(message, wrapped: place.file != nil || record.category == .parserError, engine, to: &text)
    return text.finish()
  }

  /// Files, later lines and parse errors show the line that failed.
  private static func showsLine(_ place: ScriptPosition, _ record: ErrorRecord) -> Bool {
    if place.file?.hasSuffix(".psm1") == true { return false }
    return place.file != nil || place.start.line > 1 || record.category == .parserError
  }

  /// What stands before the colon.
  private static func reason(_ record: ErrorRecord) -> ShellString {
    if record.isThrown { return .from("Exception") }
    if let command = record.invocation?.command?.name, !command.isEmpty { return command }
    if let activity = record.categoryActivity, !activity.isEmpty { return activity }
    if let name = record.invocation?.invocationName, !name.isEmpty { return name }
    if record.category != .notSpecified { return .from(record.category.name) }
    return record.categoryReason ?? .from(record.exception.type.shortName)
  }

  private static func appendLine(_ place: ScriptPosition, _ marked: MarkedLine, to text: inout TextBuilder) {
    if let file = place.file { text.append("\(file):\(place.start.line)") }
    text.append("\nLine |\n")
    let number = String(place.start.line)
    text.append(String(repeating: " ", count: max(4 - number.count, 0)))
    text.append(number)
    text.append(" |  ")
    for unit in marked.line { text.append(unit: unit) }
    text.append("\n     |  ")
    text.append(marked.marks)
    text.append("\n")
  }

  /// The message behind the bar; in files and for parse errors line ends become blanks and it is wrapped at the width.
  private static func append(
    _ message: ShellString, wrapped: Bool, _ engine: Engine, to text: inout TextBuilder
  ) {
    text.append("     | ")
    guard wrapped else {
      text.append(message)
      text.append("\n")
      return
    }
    var column = 0
    var line: [UInt16] = []
    let room = engine.host.width - 7
    var lastBlank: Int?
    var units: [UInt16] = []
    message.forEachUnit { units.append($0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0) }
    for unit in units {
      if unit == 0x20, line.count < room { lastBlank = line.count }
      line.append(unit)
      column += 1
      guard column > room, let cut = lastBlank else { continue }
      for unit in line[..<cut] { text.append(unit: unit) }
      text.append("\n     | ")
      line = Array(line[(cut + 1)...])
      column = line.count
      lastBlank = nil
    }
    for unit in line { text.append(unit: unit) }
    text.append("\n")
  }
}
