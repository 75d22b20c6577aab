/// What the editor asks of the program around it while an entry is edited.
///
/// Offsets count Unicode scalars from the start of the text, as libedit's buffer does. Nothing here may wait: an answer
/// that is not at hand is nil, and the program wakes the editor (`EntryEditor.wake`) when it has come.
package protocol EditorServices: AnyObject {
  /// How a text is coloured, and whether Enter runs it.
  func look(of text: String) -> EntryLook
  /// What can stand at the cursor; nil if nothing can.
  func completions(of text: String, at cursor: Int) -> CompletionList?
  /// What the user may be about to type: the rest behind the text, shown faintly; nil where there is no guess.
  func prediction(for text: String) -> String?
  /// The list of guesses, the best first, with where each comes from.
  func predictions(for text: String, limit: Int) -> [EntryChoice]
  /// Rows for the panel under the entry: help for what stands at the cursor; empty where there is none.
  func help(for text: String, at cursor: Int) -> [String]
  /// The whole help of the command at the cursor, for the pager; nil where there is none.
  func fullHelp(for text: String, at cursor: Int) -> String?
  /// What an abbreviation in front of the cursor stands for; nil if it is none.
  func expansion(of text: String, at cursor: Int) -> TextChange?
  /// The proposal for the last command that was not found; nil where there is none.
  var correction: String? { get }
  /// The entry as the user's own editor left it; nil if that failed.
  func edited(_ text: String) -> String?
  /// Vi's mode is another one now.
  func modeChanged(to mode: EditState.Mode)
  /// Runs a handler that a key is bound to; the number typed in front of it goes with it.
  func run(handler: Int, for stroke: KeyStroke?, argument: Int?, on editor: EntryEditor)
  /// What was entered before.
  var entries: any EntryHistory { get }
}

extension EditorServices {
  package var correction: String? { nil }
  package func modeChanged(to mode: EditState.Mode) {}
  package func edited(_ text: String) -> String? { nil }
  package func run(handler: Int, for stroke: KeyStroke?, argument: Int?, on editor: EntryEditor) {}
}

/// What was entered before, as the editor walks and searches it.
package protocol EntryHistory: AnyObject {
  /// This session's entries and, before them, those of earlier ones that the arrow keys reach; 0 is the newest.
  func entry(_ index: Int) -> String?
  /// The entries of all sessions that hold every word of the query, in any order, the newest first, each once.
  func search(_ query: String, limit: Int) -> [EntryChoice]
}

/// How an entry is shown while it is typed.
package struct EntryLook: Equatable, Sendable {
  /// A run of one colour.
  package struct Span: Equatable, Sendable {
    package let range: Range<Int>
    /// The escape sequence that starts the colour, as the options of the line editor keep it.
    package let colour: String

    package init(_ range: Range<Int>, _ colour: String) { (self.range, self.colour) = (range, colour) }
  }

  /// Runs that have a colour, in order and apart from each other.
  package var spans: [Span]
  /// Whether the entry goes on: Enter makes a new row.
  package var isIncomplete: Bool
  /// Whether the entry cannot be right any more: the prompt's mark turns red.
  package var isWrong: Bool

  package init(spans: [Span] = [], isIncomplete: Bool = false, isWrong: Bool = false) {
    (self.spans, self.isIncomplete, self.isWrong) = (spans, isIncomplete, isWrong)
  }
}

/// A part of the text that another one takes the place of.
package struct TextChange: Equatable, Sendable {
  package let range: Range<Int>
  package let replacement: String

  package init(_ range: Range<Int>, _ replacement: String) {
    (self.range, self.replacement) = (range, replacement)
  }
}

/// What can stand at the cursor.
package struct CompletionList: Equatable, Sendable {
  /// One of the texts that can stand there.
  package struct Candidate: Equatable, Sendable {
    /// What is put into the entry.
    package let text: String
    /// What the menu shows.
    package let label: String
    /// One line beside it: a type, a synopsis.
    package let description: String

    package init(text: String, label: String, description: String) {
      (self.text, self.label, self.description) = (text, label, description)
    }
  }

  /// The part of the entry that a candidate takes the place of.
  package let range: Range<Int>
  package let candidates: [Candidate]

  package init(range: Range<Int>, candidates: [Candidate]) {
    (self.range, self.candidates) = (range, candidates)
  }
}

/// A whole entry that can be taken, from the history or a prediction.
package struct EntryChoice: Equatable, Sendable {
  package let text: String
  /// Where it comes from: "History", "Sandbox".
  package let source: String

  package init(text: String, source: String) { (self.text, self.source) = (text, source) }
}
