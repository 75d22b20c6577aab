import Glibc

/// What is seen of the entry.
extension EntryEditor {
  /// Brings the screen up to date.
  func paint() {
    let texts = aside.take()
    if !texts.isEmpty { screen.write(screen.clear() + Self.rows(texts)) }
    screen.look(at: buffer, services, suggests: suggestsInline)
    showBelow()
    screen.write(screen.paint())
  }

  /// A text as it must be written while the terminal makes no line ends of its own, its last row ended too.
  private static func rows(_ text: String) -> String {
    let rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    return (rows.last == "" ? rows.dropLast() : rows[...]).map { $0 + "\r\n" }.joined()
  }

  private var suggestsInline: Bool { options.suggests && suggestionView == .inline && layer == nil }

  /// Puts under the entry what is open there.
  private func showBelow() {
    var rows: [[Cell]] = []
    if var open = layer {
      rows = open.rows(in: screen.space)
      layer = open
    } else if options.suggests, suggestionView == .list {
      suggestions.update(for: buffer.text, services)
      rows = suggestions.rows(in: screen.space)
    } else if let status {
      rows = StyledText(status).rows
    }
    screen.show(below: rows, cursor: layer?.cursor)
  }

  /// What the next key is taken for, where that is not the usual.
  private var status: String? {
    if isAskingForKey { return "what-is-key: " }
    return state.argument.map { "digit-argument: \($0.text)" }
  }

  /// Shows the entry for the last time.
  func finish(_ line: LineEditor.Line) {
    let note = line == .cancelled ? "^C" : ""
    screen.look(at: buffer, services, suggests: false)
    screen.write(screen.finish(note: note))
  }
}

/// The prompt's part of the screen.
struct EntryScreen {
  private var painter = Painter()
  private var view = EntryView()
  private var transientPrompt: String?
  /// Whether the prompt's mark shows that keys are commands (Vi).
  var isModeMarked: Bool {
    get { view.modeMark != nil }
    set { view.modeMark = newValue ? "\u{1B}[7m" : nil }
  }
  /// How selected text is shown.
  var selection = "\u{1B}[7m"
  private var lookedAt: [Unicode.Scalar]?
  private var isSuggesting = false
  /// Whether the modes of editing are to be set with the next bytes.
  private var isStarting = false

  /// Starts an entry.
  mutating func begin(_ surroundings: EntryEditor.Surroundings) {
    painter.forget()
    view = EntryView()
    view.prompt = StyledText(Self.bounded(surroundings.prompt))
    view.rightPrompt = StyledText(Self.bounded(surroundings.rightPrompt))
    view.continuation = StyledText(surroundings.continuation)
    view.wrongMark = (Self.markLength(view.prompt), "\u{1B}[91m")
    transientPrompt = surroundings.transientPrompt
    (lookedAt, isStarting) = (nil, true)
  }

  /// The end of a prompt that is longer than any window shows.
  private static func bounded(_ prompt: String) -> String {
    let most = 16_384
    return prompt.utf8.count > most ? String(prompt.suffix(most / 4)) : prompt
  }

  /// The prompt's last visible character and the blanks behind it.
  private static func markLength(_ prompt: StyledText) -> Int {
    let blanks = prompt.lastRowText.reversed().prefix { $0 == " " }.count
    return blanks + 1
  }

  /// The bytes that bring the screen up to date.
  mutating func paint() -> String {
    let modes = isStarting ? EditingModes.on : ""
    if isStarting { EditingModes.note(true) }
    isStarting = false
    return modes + painter.paint(view.frame, on: view.size)
  }

  /// The bytes that show the entry for the last time, a note behind it, and leave the terminal as it was.
  mutating func finish(note: String) -> String {
    if let transientPrompt { view.prompt = StyledText(transientPrompt) }
    view.cursor = view.text.count
    (view.ghost, view.ghostStyle, view.below, view.cursorBelow, view.marks) = (note, "", [], nil, [])
    view.rightPrompt = StyledText("")
    EditingModes.note(false)
    return EditingModes.off + painter.finish(view.frame, on: view.size)
  }

  /// The bytes that take it all off the screen.
  mutating func clear() -> String {
    view.size = TerminalWindow.size
    return painter.clear(on: view.size)
  }

  /// Takes the prompt away for another program.
  mutating func suspend() -> String {
    EditingModes.note(false)
    return clear() + EditingModes.off
  }

  /// The terminal is ours again.
  mutating func resume() {
    painter.forget()
    isStarting = true
  }

  private static let brackets: Set<Unicode.Scalar> = ["(", ")", "[", "]", "{", "}"]

  /// The selection, and the partner of the bracket at the cursor or in front of it.
  private func marks(_ buffer: EditBuffer) -> [EntryView.Mark] {
    if let range = buffer.selection { return [EntryView.Mark(range, selection)] }
    let brackets = [buffer.cursor, buffer.cursor - 1].filter { place in
      buffer.scalars.indices.contains(place) && Self.brackets.contains(buffer.scalars[place])
    }
    let partner = brackets.lazy.compactMap { buffer.partner(ofBracketAt: $0) }.first
    return partner.map { [EntryView.Mark($0..<($0 + 1), "\u{1B}[4m")] } ?? []
  }

  /// The room under the entry: at most half of the window.
  var space: LayerSpace {
    var entry = view
    entry.below = []
    let left = view.size.rows - entry.frame.rows.count
    return LayerSpace(columns: view.size.columns, rows: max(1, min(left, max(view.size.rows / 2, 5))))
  }

  /// Puts rows under the entry, and the cursor into them if it is to stand there.
  mutating func show(below rows: [[Cell]], cursor: Frame.Place?) {
    (view.below, view.cursorBelow) = (rows, cursor)
  }

  /// Takes the entry in; whether what may follow is suggested behind it.
  mutating func look(at buffer: EditBuffer, _ services: any EditorServices, suggests: Bool) {
    view.size = TerminalWindow.size
    (view.text, view.cursor) = (buffer.scalars, buffer.cursor)
    view.marks = marks(buffer)
    let isNew = buffer.scalars != lookedAt
    let text = isNew || suggests != isSuggesting ? buffer.text : ""
    if isNew { view.look = services.look(of: text) }
    if isNew || suggests != isSuggesting {
      view.ghost = suggests && !buffer.isEmpty ? services.prediction(for: text) ?? "" : ""
    }
    (lookedAt, isSuggesting) = (buffer.scalars, suggests)
    view.ghostStyle = "\u{1B}[97;2;3m"
  }

  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
