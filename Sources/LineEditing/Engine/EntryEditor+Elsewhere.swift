import CLibEdit

/// The entry in the user's own editor.
extension EntryEditor {
  func editElsewhere() {
    screen.write(screen.suspend())
    clibedit_prepare(handle, false)
    let text = services.edited(buffer.text)
    clibedit_prepare(handle, true)
    screen.resume()
    guard let text else { return ring() }
    buffer.begin(.command)
    buffer.adopt(text, cursor: text.unicodeScalars.count)
  }
}
