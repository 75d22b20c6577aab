/// One of several answers: its label with `&` before the letter that stands for it, and its help.
package struct Choice {
  package let label: String
  package let help: String

  package init(_ label: String, help: String = "") { (self.label, self.help) = (label, help) }

  /// The label without the mark.
  var plainLabel: String {
    guard let mark = label.firstIndex(of: "&") else { return label }
    return (label[..<mark] + label[label.index(after: mark)...]).trimmed
  }

  /// The letter that stands for it, in upper case; empty if there is none.
  var letter: String {
    guard let mark = label.firstIndex(of: "&") else { return "" }
    return label[label.index(after: mark)...].prefix(1).trimmed.uppercased()
  }

  /// How it is called in a list: its letter, or else its label.
  var name: String { letter.isEmpty ? plainLabel : letter }
}

extension Conversation {
  /// Lets the user choose one of several answers and returns its index; a default of -1 is none.
  ///
  /// Throws in a session that was told not to ask, and at the end of input.
  package func choose(
    caption: String, message: String, _ choices: [Choice], default preset: Int
  ) throws(ShellError) -> Int {
    try requireInteractive()
    guard !choices.isEmpty else { throw PromptFault.noChoices.error() }
    guard (-1..<choices.count).contains(preset) else { throw PromptFault.badDefault(preset).error() }
    writeHead(caption: caption, message: message)
    while true {
      writeList(choices, preset)
      guard let line = try line() else { throw PromptFault.cancelled.error() }
      let answer = String(line).trimmed
      if line.isEmpty, preset >= 0 { return preset }
      if answer == "?" {
        for choice in choices { writeWrapped("\(choice.name) - \(choice.help)") }
      } else if let index = index(of: answer, in: choices) {
        return index
      }
    }
  }

  /// Labels win over letters; case does not matter.
  private func index(of answer: String, in choices: [Choice]) -> Int? {
    let folded = answer.lowercased()
    guard !folded.isEmpty else { return nil }
    return choices.firstIndex { $0.plainLabel.lowercased() == folded }
      ?? choices.firstIndex { $0.letter.lowercased() == folded }
  }

  /// The answers in one line, or as many as the window needs; what starts a line loses the blanks at its end.
  private func writeList(_ choices: [Choice], _ preset: Int) {
    var parts = choices.map { "[\($0.letter)] \($0.plainLabel)  " } + ["[?] Help "]
    if preset >= 0 { parts.append("(default is \"\(choices[preset].name)\"): ") }
    var column = 0
    for part in parts {
      let fits = column + part.count <= host.width - 1
      host.write(.from(fits ? part : "\n\(part.trimmedEnd)"))
      column = fits ? column + part.count : part.count
    }
  }
}

extension StringProtocol {
  /// Without blanks at its end.
  var trimmedEnd: String { String(reversed().drop(while: \.isWhitespace).reversed()) }
  /// Without blanks at both ends.
  var trimmed: String { String(drop(while: \.isWhitespace)).trimmedEnd }
}
