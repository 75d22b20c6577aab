import CLibEdit
import Glibc

/// Reads entries from the process's terminal: libedit keeps the modes and the text, what is seen is painted here.
///
/// One for the life of the process. It reads and writes the terminal from one thread; `wake` and `show(aside:)` may be called
/// from any.
package final class EntryEditor {
  /// What stands around an entry.
  package struct Surroundings: Sendable {
    package var prompt: String
    /// At the right edge of the first row.
    package var rightPrompt = ""
    /// What takes the prompt's place once the entry is accepted; nil for the prompt itself.
    package var transientPrompt: String?
    package var continuation = ">> "

    package init(prompt: String) { self.prompt = prompt }
  }

  let services: any EditorServices
  let source: KeySource
  let aside = AsideTexts()
  var handle: OpaquePointer?
  var state = EditState()
  var dispatcher = KeyDispatcher()
  package internal(set) var options = EditorOptions()
  /// The entry.
  var buffer: EditBuffer {
    get { state.buffer }
    set { state.buffer = newValue }
  }
  var screen = EntryScreen()
  /// What is open under the entry and takes the keys first.
  var layer: (any EntryLayer)?
  /// The candidates that are put in one after the other.
  var cycle: CandidateCycle?
  package internal(set) var suggestionView = SuggestionView.inline
  var suggestions = SuggestionList()
  var walk: HistoryWalk
  /// What the key that libedit has no function for asks.
  var pending: KeySource.Input = .wake
  var ending: LineEditor.Line?
  /// What the next entry begins with, if this one has said.
  var following: String?
  /// What Ctrl-C gave up last.
  private var givenUp = ""
  /// The text that was searched for in the history, and the entry that this has led to.
  var searched: (prefix: String, shown: String)?
  /// What the list of earlier entries was searched for last, and which hit was taken.
  var lastQuery: (text: String, place: Int)?
  /// What was copied last.
  var copied = ""
  /// Whether the next key is to be told, not run.
  var isAskingForKey = false
  /// Whether libedit has not been told yet what the entry begins with.
  var isFresh = true

  /// Opens the editor on standard input and output; nil if libedit cannot start.
  package init?(program: String, services: any EditorServices) {
    guard let terminal = TerminalInput(descriptor: STDIN_FILENO) else { return nil }
    (self.services, source) = (services, KeySource(terminal))
    walk = HistoryWalk(services.entries)
    let calls = clibedit_calls(
      next: { EntryEditor.owner($0)?.giveNext($1) ?? 0 },
      dispatch: { EntryEditor.owner($0)?.perform() ?? true },
      context: Unmanaged.passUnretained(self).toOpaque())
    guard let handle = clibedit_open_silent(program, calls) else { return nil }
    self.handle = handle
  }

  private static func owner(_ context: UnsafeMutableRawPointer?) -> EntryEditor? {
    context.map { Unmanaged<EntryEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Reads an entry of one row or more; the cursor must stand at the start of a row.
  package func readEntry(_ surroundings: Surroundings, text: String = "") -> LineEditor.Line {
    start(with: text.isEmpty ? following ?? "" : text)
    (ending, following, searched, isFresh, isAskingForKey) = (nil, nil, nil, true, false)
    (layer, cycle, suggestions) = (nil, nil, SuggestionList())
    dispatcher.reset()
    walk.start()
    screen.begin(surroundings)
    if options.keys.mode == .vi { showMode() }
    clibedit_edit(handle)
    if options.viIndicator == .cursor { screen.write("\u{1B}[0 q") }
    let ending = ending ?? .end
    givenUp = ending == .cancelled ? buffer.text : ""
    finish(ending)
    return ending
  }

  /// Starts an entry; undoing brings back what was given up before it.
  private func start(with text: String) {
    state.start(givenUp.isEmpty ? text : givenUp)
    if !givenUp.isEmpty { edit { $0.replace(0..<$0.count, with: text) } }
  }

  /// Ends a wait for keys, from any thread: the entry is looked at and painted anew.
  package func wake() { source.terminal.wake() }

  /// What a signal handler writes a byte to in order to wake the editor.
  package var wakeDescriptor: Int32 { source.terminal.wakeDescriptor }

  /// Shows a text above the entry while one is edited, from any thread; it ends with a line feed.
  package func show(aside text: String) {
    aside.add(text)
    wake()
  }
}
