@testable import LineEditing

/// Answers for an editor without a session around it.
final class TestServices: EditorServices, EntryHistory {
  var names: [String] = []
  var describes: (String) -> String = { _ in "" }
  var past: [String] = []
  var guess: String?
  var panel: [String] = []

  func look(of text: String) -> EntryLook { EntryLook(isIncomplete: text.hasSuffix("{")) }

  /// Candidates for the word in front of the cursor.
  func completions(of text: String, at cursor: Int) -> CompletionList? {
    let front = String(text.prefix(cursor))
    let word = front.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let found = names.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    return CompletionList(
      range: cursor - word.count..<cursor,
      candidates: found.map { .init(text: $0, label: $0, description: describes($0)) })
  }

  func prediction(for text: String) -> String? { guess }
  func predictions(for text: String, limit: Int) -> [EntryChoice] {
    past.filter { $0.contains(text) }.prefix(limit).map { EntryChoice(text: $0, source: "History") }
  }
  func help(for text: String, at cursor: Int) -> [String] { panel }
  func fullHelp(for text: String, at cursor: Int) -> String? { nil }
  func expansion(of text: String, at cursor: Int) -> TextChange? { nil }
  var entries: any EntryHistory { self }

  func entry(_ index: Int) -> String? { past.indices.contains(index) ? past[index] : nil }
  func search(_ query: String, limit: Int) -> [EntryChoice] {
    let words = query.split(separator: " ")
    return past.filter { entry in words.allSatisfy { entry.contains($0) } }.map {
      EntryChoice(text: $0, source: "History")
    }
  }
}

/// An editor whose keys are pressed by a test.
struct TestEditor {
  let editor: EntryEditor
  let services = TestServices()

  init?(_ text: String = "") {
    guard let editor = EntryEditor(program: "test", services: services) else { return nil }
    self.editor = editor
    editor.state.start(text)
  }

  func press(_ keys: Key...) {
    for key in keys where !editor.isTakenByLayer(key) { editor.run(key) }
  }

  func type(_ text: String) {
    for scalar in text.unicodeScalars { press(Key(.character(scalar))) }
  }

  var text: String { editor.buffer.text }

  /// What is open under the entry, row by row; the chosen part in brackets.
  func below(columns: Int = 40, rows: Int = 6) -> [String] {
    guard var layer = editor.layer else { return [] }
    let shown = layer.rows(in: LayerSpace(columns: columns, rows: rows)).map { row in
      var text = ""
      var isChosen = false
      for cell in RowWriter.cut(row, to: columns) {
        if cell.style.contains("\u{1B}[7m") != isChosen {
          text += isChosen ? "]" : "["
          isChosen.toggle()
        }
        text += cell.text
      }
      return Self.trimmed(isChosen ? text + "]" : text)
    }
    editor.layer = layer
    return shown
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
