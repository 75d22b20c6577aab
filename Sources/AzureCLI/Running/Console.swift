/// az's way to print: answers on standard output; levels, advice and examples on standard error.
final class Console {
  private let host: any CommandHost
  var isVerbose = false
  var onlyErrors = false
  /// Whether both streams go to a terminal: colours then stand in place of the names of levels.
  var isColoured: Bool

  init(host: any CommandHost) {
    self.host = host
    isColoured = host.isOutputTerminal && host.isErrorTerminal
  }

  /// Takes up what the words say about logging; az looks at them before it parses.
  func adopt(_ words: [String]) {
    isVerbose = words.contains("--verbose") || words.contains("--debug")
    onlyErrors = !isVerbose && words.contains("--only-show-errors")
  }

  func print(_ text: String) { host.writeOutput(Array(text.utf8)) }

  func warn(_ message: String) {
    if !onlyErrors { log("WARNING", .warning, message) }
  }

  /// A warning about a command's standing, in a colour of its own.
  func notice(_ message: String) {
    if !onlyErrors { log("WARNING", .notice, message) }
  }

  func inform(_ message: String) { log("INFO", .information, message) }

  /// A line on standard error that is of no level.
  func note(_ line: String) { host.writeError(Array((line + "\n").utf8)) }

  /// A line on standard error in a colour.
  func note(_ line: String, _ style: Style) { note(isColoured ? style(line) : line) }

  private func log(_ level: String, _ style: Style, _ message: String) {
    note(isColoured ? style(message) : "\(level): \(message)")
  }

  private func fail(_ message: String) { log("ERROR", .error, message) }

  /// Shows a failure and gives its status.
  func report(_ fault: CommandFault) -> Int32 {
    if fault.isUnexpected { fail(GeneralTexts.unexpected) }
    fail(fault.message)
    for line in fault.recommendations { note(line) }
    return fault.status
  }

  /// Shows what is wrong with a command line, with advice and the command's examples, and gives the status 2.
  func report(
    _ fault: UsageFault, command: Command? = nil, words: [String] = [], advice: String? = nil
  ) -> Int32 {
    fail(fault.message)
    if let line = fault.recommendation ?? advice { note(line) }
    guard !fault.isAboutQuery else { return 2 }
    note("")
    if fault.showsExamples, let command, !command.examples.isEmpty {
      note(GeneralTexts.examples)
      for example in Recommendations(for: command, words: words).examples {
        let words = example.text.split(whereSeparator: \.isWhitespace).map(String.init)
        note(isColoured ? Style.example(words) : words.joined(separator: " "))
        note(example.title + "\n", .secondary)
      }
    }
    note(GeneralTexts.reference, .link)
    note(GeneralTexts.referenceCaption, .secondary)
    return 2
  }
}

extension Console {
  /// Asks a question that yes answers by default; nil where nobody can be asked.
  func confirm(_ question: String) -> Bool? {
    guard host.isInputTerminal else { return nil }
    while true {
      print("\(question) (Y/n): ")
      guard let answer = host.readLine()?.lowercased() else { return nil }
      if answer.isEmpty || answer == "y" { return true }
      if answer == "n" { return false }
    }
  }
}
