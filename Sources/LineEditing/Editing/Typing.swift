/// What is put into an entry without being typed letter by letter.
extension EditState {
  /// The mark of a comment in front of the entry, in front of each row of a block.
  mutating func insertComment() {
    for row in buffer.rows.reversed() { buffer.replace(row.lowerBound..<row.lowerBound, with: "#") }
    buffer.move(to: buffer.count)
  }

  mutating func takeDigit(_ call: EditCall) -> EditEffect {
    guard let character = call.character else { return .bell }
    // In Vi's command mode a zero that begins no number goes to the start of the row.
    if mode == .command, character == "0", argument == nil { return move(.rowStart, EditCall()) }
    var typed = argument ?? DigitArgument()
    guard typed.take(character) else { return .bell }
    argument = typed
    return .done
  }
}
