/// Keys and pastes as they come from the terminal.
final class KeySource {
  enum Input {
    case key(Key)
    case paste(String)
    /// Someone woke the editor.
    case wake
    case ended
  }

  /// How long a lone Escape waits for what may follow, in milliseconds.
  private static let escapePatience: Int32 = 25

  let terminal: TerminalInput
  private var decoder = KeyDecoder()

  init(_ terminal: TerminalInput) { self.terminal = terminal }

  /// Whether a key waits that can be taken at once.
  var hasInput: Bool { terminal.wait(milliseconds: 0) == .input }

  /// The next of what comes.
  func next() -> Input {
    while true {
      switch terminal.wait(milliseconds: decoder.isPending ? Self.escapePatience : nil) {
      case .ended: return .ended
      case .wake: return .wake
      case .nothing: if let input = decoder.timeOut() { return settle(input) ?? .wake }
      case .input:
        guard let byte = terminal.readByte() else { return .ended }
        if let input = decoder.feed(byte), let settled = settle(input) { return settled }
      }
    }
  }

  private func settle(_ input: KeyInput) -> Input? {
    switch input {
    case .key(let key): .key(key)
    case .pasteStart: .paste(PastedText.harmless(PasteReader(input: terminal).read()))
    case .pasteEnd: nil
    }
  }
}
