import CLibEdit

/// The terminal in other hands while an entry is edited.
extension EntryEditor {
  /// Takes the entry off the screen and gives the terminal its modes back, for a program or for output.
  package func stepAside() {
    screen.write(screen.suspend())
    clibedit_prepare(handle, false)
  }

  /// Edits on; the entry is painted anew where the cursor stands, which must be the start of a row.
  package func comeBack() {
    clibedit_prepare(handle, true)
    screen.resume()
  }

  /// Lets the user's own editor change the entry.
  func editElsewhere() {
    stepAside()
    let text = services.edited(buffer.text)
    comeBack()
    guard let text else { return ring() }
    buffer.begin(.command)
    buffer.adopt(text, cursor: text.unicodeScalars.count)
  }
}
