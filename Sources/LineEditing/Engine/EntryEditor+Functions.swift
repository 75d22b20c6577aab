/// Keys become functions here, and what functions leave to the editor is done.
extension EntryEditor {
  /// Whether libedit may type the key's character by itself: nothing else could be meant by it.
  func isPlainTyping(_ key: Key) -> Bool {
    guard key.text != nil, state.isPlainTyping, !dispatcher.isPending, !isAskingForKey else { return false }
    if case .none = options.keys.insert.match([KeyStroke(key)]) { return true }
    return false
  }

  /// Runs what a key is bound to.
  func run(_ key: Key) {
    let stroke = KeyStroke(key)
    switch dispatcher.take(stroke, options.keys.table(state.mode), mode: state.mode) {
    case .wait: break
    case .unbound(let chord): isAskingForKey ? explain(chord.name, nil) : ring()
    case .run(let function, let call): isAskingForKey ? explain(nil, function) : run(function, call, stroke)
    }
  }

  /// Runs a function.
  func run(_ function: EditFunction, _ call: EditCall, _ stroke: KeyStroke?) {
    var call = call
    call.recent = { [services] in services.entries.entry($0) }
    let mode = state.mode
    let effect = state.perform(function, call)
    if state.mode != mode { showMode() }
    switch effect {
    case .done: break
    case .bell: ring()
    case .copy(let text): copy(text)
    case .task(let task): TaskTable.action(task).map { $0(self) } ?? ring()
    case .handler(let number): services.run(handler: number, for: stroke, argument: call.count, on: self)
    }
  }

  /// Shows which of Vi's modes is on.
  func showMode() {
    let isCommand = state.mode == .command
    switch options.viIndicator {
    case .none: break
    case .prompt: screen.isModeMarked = isCommand
    case .cursor: screen.write(isCommand ? "\u{1B}[2 q" : "\u{1B}[6 q")
    case .script: services.modeChanged(to: state.mode)
    }
  }

  /// The bell, where the options want it.
  package func ring() {
    if options.ringsBell { screen.write("\u{7}") }
  }

  /// Gives the terminal's clipboard a text (OSC 52), and keeps it for pasting: the terminal tells nobody what it has.
  private func copy(_ text: String) {
    copied = text
    screen.write("\u{1B}]52;c;\(Base64.encoded(Array(text.utf8)))\u{7}")
  }

  func pasteCopied() { edit { $0.insert(copied) } }

  func edit(_ change: (inout EditBuffer) -> Void) {
    buffer.begin(.command)
    change(&buffer)
  }

  /// Takes the options of the session over.
  package func use(_ options: EditorOptions) {
    // A view that a key has switched to stays until the option itself changes.
    if options.suggestionView != self.options.suggestionView { suggestionView = options.suggestionView }
    self.options = options
    screen.selection = options.selection
    state.settings.words = WordRule(delimiters: options.wordDelimiters)
    state.killRing.limit = options.killRingLimit
  }
}

/// The alphabet of MIME, which OSC 52 wants.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let index = Int(bits >> UInt32(18 - 6 * place)) & 63
        result.append(place <= group.count ? alphabet[index] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
