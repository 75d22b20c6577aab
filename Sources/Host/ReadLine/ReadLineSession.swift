import LineEditing
package import Runtime

/// What a session knows of its line editor: options, keys, handlers, abbreviations, and the entry under edit.
package final class ReadLineSession {
  let options: ReadLineOptions
  /// Made when a key is first asked for: a script needs none.
  lazy var keys = KeyBindings(.emacs)
  /// What abbreviations stand for, by name in lower case.
  var abbreviations: [String: (name: String, expansion: String)] = [:]
  /// The editor while it reads an entry.
  weak var editor: EntryEditor?
  private var handlers: [ScriptBlock] = []

  package init(_ engine: Engine) {
    options = ReadLineOptions(engine)
    options.modeChanged = { [unowned self] mode in keys = KeyBindings(mode) }
  }

  /// Keeps a script block as a handler of keys; the function that runs it.
  func function(_ name: String, _ description: String, running block: ScriptBlock) -> EditFunction {
    handlers.append(block)
    let group = FunctionTable.function(named: name)?.group ?? .custom
    return EditFunction(name, group, description, [], .handler(handlers.count - 1))
  }

  func handler(_ number: Int) -> ScriptBlock? { handlers.indices.contains(number) ? handlers[number] : nil }

  /// What the editor is to be told of the options.
  var editorOptions: EditorOptions {
    var result = EditorOptions()
    result.keys = keys
    result.wordDelimiters = options.text("WordDelimiters")
    result.killRingLimit = options.number("MaximumKillRingCount")
    result.ringsBell = options["BellStyle"].memberName != "None"
    result.searchesWithCase = options.isOn("HistorySearchCaseSensitive")
    result.searchMovesToEnd = options.isOn("HistorySearchCursorMovesToEnd")
    result.suggests = options["PredictionSource"].memberName != "None"
    result.suggestionView = options["PredictionViewStyle"].memberName == "ListView" ? .list : .inline
    result.viIndicator = options["ViModeIndicator"].memberName.flatMap(ViIndicator.init(rawValue:)) ?? .none
    result.selection = options.ownColour("SelectionColor") ?? result.selection
    return result
  }

  /// The colours of entries, as far as somebody has set them.
  func colours(_ colours: EntryColours) -> EntryColours {
    var colours = colours
    let parts: [(String, WritableKeyPath<EntryColours, String>)] = [
      ("CommandColor", \.command), ("CommentColor", \.comment), ("ErrorColor", \.error),
      ("KeywordColor", \.keyword),
      ("MemberColor", \.member), ("NumberColor", \.number), ("OperatorColor", \.operator),
      ("ParameterColor", \.parameter), ("StringColor", \.string), ("TypeColor", \.type),
      ("VariableColor", \.variable),
    ]
    for (name, part) in parts {
      if let colour = options.ownColour(name) { colours[keyPath: part] = colour }
    }
    return colours
  }

  /// How far an entry is kept.
  enum Keeping: String {
    case nowhere = "SkipAdding"
    /// For this session.
    case memory = "MemoryOnly"
    case file = "MemoryAndFile"
  }

  /// What the options and the user's handler say of an entry; a handler that fails keeps it.
  func keeping(_ entry: String, _ engine: Engine) -> Keeping {
    let most: Keeping = options["HistorySaveStyle"].memberName == "SaveNothing" ? .memory : .file
    guard case .block(let block) = options["AddToHistoryHandler"].base.payload,
      let answer = try? BlockRun.callResult(block, arguments: [.string(entry)], engine)
    else { return most }
    let name = answer.memberName ?? (try? Conversion.text(answer, engine)).map { String($0) }
    if let keeping = name.flatMap(Keeping.init(rawValue:)) { return keeping == .file ? most : keeping }
    return (try? Truth.of(answer, engine)) ?? true ? most : .nowhere
  }

  /// Where guesses come from.
  var guessSources: (history: Bool, world: Bool) {
    let source = options["PredictionSource"].memberName
    return (source != "None" && source != "Plugin", source != "None" && source != "History")
  }

  /// The abbreviation in front of the cursor spelled out, where a command's name stands; nil if there is none.
  func expansion(of text: String, at cursor: Int) -> TextChange? {
    guard !abbreviations.isEmpty else { return nil }
    let buffer = EditBuffer(text)
    guard let name = buffer.commandName(endingAt: cursor) else { return nil }
    return abbreviations[buffer.text(in: name).lowercased()].map { TextChange(name, $0.expansion) }
  }
}
