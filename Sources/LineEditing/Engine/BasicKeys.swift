/// The keys that an entry cannot be edited without.
enum BasicKeys {
  typealias Action = @Sendable (EntryEditor) -> Void

  static let table: [Key: Action] = [
    Key(.enter): { $0.acceptOrBreak() },
    Key(.enter, .alt): { $0.edit { $0.insert("\n") } },
    Key(.character("c"), .control): { $0.ending = .cancelled },
    Key(.character("d"), .control): { $0.deleteOrLeave() },
    Key(.backspace): { $0.edit { $0.delete($0.previousCharacter(before: $0.cursor)..<$0.cursor) } },
    Key(.delete): { $0.edit { $0.delete($0.cursor..<$0.nextCharacter(after: $0.cursor)) } },
    Key(.left): { $0.buffer.moveCharacters(by: -1) },
    Key(.right): { $0.buffer.moveCharacters(by: 1) },
    Key(.home): { $0.buffer.moveToBeginningOfRow() },
    Key(.character("a"), .control): { $0.buffer.moveToBeginningOfRow() },
    Key(.end): { $0.buffer.moveToEndOfRow() },
    Key(.character("e"), .control): { $0.buffer.moveToEndOfRow() },
    Key(.up): { $0.goUp() },
    Key(.down): { $0.goDown() },
    Key(.character("_"), .control): { $0.buffer.undo() },
    Key(.character("l"), .control): { $0.clearWindow() },
  ]
}

extension EntryEditor {
  func edit(_ change: (inout EditBuffer) -> Void) {
    buffer.begin(.command)
    change(&buffer)
  }

  /// Runs the entry, or goes on with it in a new row where the parser wants more.
  func acceptOrBreak() {
    if services.look(of: buffer.text).isIncomplete { return edit { $0.insert("\n") } }
    ending = .text(buffer.text)
  }

  func deleteOrLeave() {
    if buffer.isEmpty { ending = .end }
    edit { $0.delete($0.cursor..<$0.nextCharacter(after: $0.cursor)) }
  }

  /// A row up; on the first one the entry before.
  func goUp() {
    if buffer.moveRows(by: -1) { return }
    if let entry = walk.older(than: buffer.text) { buffer.adopt(entry, cursor: entry.unicodeScalars.count) }
  }

  /// A row down; on the last one the entry behind.
  func goDown() {
    if buffer.moveRows(by: 1) { return }
    if let entry = walk.newer(than: buffer.text) { buffer.adopt(entry, cursor: entry.unicodeScalars.count) }
  }

  /// Clears the window; the entry stands at its top.
  func clearWindow() { screen.write(screen.clear() + "\u{1B}[H\u{1B}[2J") }
}
