import CLibEdit

/// Keys on their way: from the terminal to libedit or to a function of ours, and what that made of the entry.
extension EntryEditor {
  /// Gives libedit the next character, painting before it waits for one; 0 at the end of input.
  func giveNext(_ character: UnsafeMutablePointer<UInt32>?) -> Int32 {
    if isFresh { handText() } else { adoptText() }
    isFresh = false
    while true {
      if !source.hasInput { paint() }
      let input = source.next()
      switch input {
      case .wake: continue
      case .ended:
        ending = .end
        return 0
      case .key(let key):
        if layer == nil, isPlainTyping(key), let scalar = key.text {
          state.interrupt()
          buffer.begin(.typing(scalar))
          character?.pointee = scalar.value
          return 1
        }
      case .paste: break
      }
      pending = input
      character?.pointee = UInt32(clibedit_chord_dispatch)
      return 1
    }
  }

  /// Does what a key or a paste asks; whether the entry is over.
  func perform() -> Bool {
    adoptText()
    let before = buffer
    switch pending {
    case .key(let key): if !isTakenByLayer(key) { run(key) }
    case .paste(let text):
      layer = nil
      edit { $0.insert(text) }
      state.interrupt()
      dispatcher.reset()
    case .wake, .ended: break
    }
    if buffer.scalars != before.scalars || buffer.cursor != before.cursor { handText() }
    return ending != nil
  }

  /// Gives a key to what is open under the entry; false if it does what it does elsewhere.
  func isTakenByLayer(_ key: Key) -> Bool {
    guard var open = layer else { return false }
    let step = open.take(key, on: self)
    layer = step == .stay ? open : nil
    state.interrupt()
    return step != .pass
  }

  /// Takes over what libedit made of the text.
  private func adoptText() {
    var count = 0
    var cursor = 0
    guard let text = clibedit_text(handle, &count, &cursor) else { return }
    var view = String.UnicodeScalarView()
    for index in 0..<count { view.append(Unicode.Scalar(text[index]) ?? "\u{FFFD}") }
    buffer.adopt(String(view), cursor: cursor)
  }

  /// Hands libedit the text as it is now.
  private func handText() {
    let text = buffer.scalars.map(\.value) + [0]
    _ = clibedit_replace(handle, text, buffer.cursor)
  }
}
