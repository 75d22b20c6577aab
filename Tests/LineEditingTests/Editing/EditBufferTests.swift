import LineEditing
import Testing

/// The entry under edit: text, cursor, selection and undo.
@Suite struct EditBufferTests {
  @Test func insertingReplacesASelection() {
    var buffer = EditBuffer("Get-Item", cursor: 4)
    buffer.insert("Child")
    #expect(buffer.text == "Get-ChildItem" && buffer.cursor == 9)
    buffer.select(4..<9)
    buffer.insert("")
    #expect(buffer.text == "Get-Item" && buffer.selection == nil)
  }

  @Test func typedWordsAreUndoneWordByWord() {
    var buffer = EditBuffer()
    for scalar in "git  log".unicodeScalars {
      buffer.begin(.typing(scalar))
      buffer.insert(String(scalar))
    }
    buffer.undo()
    #expect(buffer.text == "git  ")
    buffer.undo()
    #expect(buffer.text == "")
    buffer.undo()
    buffer.redo()
    buffer.redo()
    #expect(buffer.text == "git  log" && buffer.cursor == 8)
    buffer.redo()
  }

  @Test func whatAnotherEditorDidIsOneStep() {
    var buffer = EditBuffer("abc")
    buffer.begin(.command)
    buffer.adopt("a", cursor: 9)
    #expect(buffer.cursor == 1)
    buffer.begin(.command)
    buffer.adopt("a", cursor: 0)
    buffer.undo()
    #expect(buffer.text == "abc" && buffer.cursor == 3)
  }

  @Test func movementIsByWholeCharacters() {
    var buffer = EditBuffer("e\u{301}👩‍💻x", cursor: 0)
    buffer.moveCharacters(by: 1)
    #expect(buffer.cursor == 2)
    buffer.moveCharacters(by: 1)
    #expect(buffer.cursor == 5)
    buffer.moveCharacters(by: -2)
    #expect(buffer.cursor == 0)
    #expect(buffer.boundary(at: 3) == 2)
  }

  @Test func rowsKeepTheColumn() {
    var buffer = EditBuffer("first row\nb\nthird", cursor: 6)
    buffer.moveRows(by: 1)
    #expect(buffer.cursor == 11)
    buffer.moveRows(by: 1)
    #expect(buffer.cursor == 17)
    buffer.moveRows(by: 1)
    buffer.moveRows(by: -2)
    #expect(buffer.cursor == 6 && buffer.isOnFirstRow)
  }

  @Test func offsetsOutsideAreCut() {
    var buffer = EditBuffer("abc", cursor: 99)
    buffer.move(to: -4)
    buffer.replace(2..<50, with: "Z")
    #expect(buffer.text == "abZ" && buffer.cursor == 3)
    buffer.setMark(77)
    #expect(buffer.text(in: -3..<90) == "abZ" && buffer.region == 3..<3)
  }
}
