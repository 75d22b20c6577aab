/// The end of an entry, and what becomes of the next one.
extension EntryEditor {
  /// Runs the entry, or goes on with it in a new row where the parser wants more.
  func acceptOrBreak() {
    expandAbbreviation()
    if services.look(of: buffer.text).isIncomplete { return edit { $0.insert("\n") } }
    ending = .text(buffer.text)
  }

  /// Runs the entry unless it is wrong.
  func acceptIfRight() { services.look(of: buffer.text).isWrong ? ring() : acceptOrBreak() }

  /// Runs the entry; the next one begins with what followed it in the history.
  func acceptAndGoOn() {
    let next = walk.following
    acceptOrBreak()
    if ending != nil { following = next }
  }

  func acceptOrLeave() {
    if buffer.isEmpty { ending = .end } else { acceptOrBreak() }
  }

  /// Runs the entry with `-WhatIf` and brings it back as it was.
  func runWithWhatIf() {
    let text = buffer.text
    guard !text.allSatisfy(\.isWhitespace), !services.look(of: text).isIncomplete else { return ring() }
    ending = .text(DryRun.text(of: buffer))
    following = text
  }

  /// Takes the proposal for the last command that was not found; without one, or with a text, adds a row.
  func acceptCorrection() {
    guard buffer.isEmpty, let correction = services.correction else { return edit { $0.insert("\n") } }
    edit { $0.insert(correction) }
  }

  /// Types a blank, an abbreviation in front of it spelled out.
  func typeBlank() {
    expandAbbreviation()
    buffer.begin(.typing(" "))
    buffer.insert(" ")
  }

  private func expandAbbreviation() {
    guard let change = services.expansion(of: buffer.text, at: buffer.cursor) else { return }
    edit { $0.replace(change.range, with: change.replacement) }
  }

  /// Clears the window; the entry stands at its top.
  func clearWindow() { screen.write(screen.clear() + "\u{1B}[H\u{1B}[2J") }
}
