import Runtime

/// Sets options of the line editor.
struct SetPSReadLineOption: Cmdlet {
  static let declaration = CmdletDeclaration(
    .set, "PSReadLineOption", synopsis: "Changes options of the line editor.",
    className: "Microsoft.PowerShell.SetPSReadLineOption",
    examples: [
      Example(
        "Vi's keys", "Set-PSReadLineOption -EditMode Vi; (Get-PSReadLineOption).EditMode", prints: "Vi"),
      Example(
        "Colours", "Set-PSReadLineOption -Colors @{ Command = '#8181f7'; Comment = 'DarkGray' }"),
      Example("No suggestions", "Set-PSReadLineOption -PredictionSource None"),
    ])

  @Parameter(
    "The keys: Windows, Emacs or Vi; those set before are forgotten.", typed: "Microsoft.PowerShell.EditMode")
  var editMode: Value?
  @Parameter("What stands in front of the further rows of an entry.") var continuationPrompt: String?
  @Parameter("Reach an entry that was made twice only once.") var historyNoDuplicates = false
  @Parameter("Asked of each entry: whether it is kept.") var addToHistoryHandler: ScriptBlock?
  @Parameter("Asked of each command before an entry is accepted with its check.")
  var commandValidationHandler: ScriptBlock?
  @Parameter("Go to the end of an entry that a search found.") var historySearchCursorMovesToEnd = false
  @Parameter(
    "How many entries are kept.", validation: [ValidateRangeAttribute(.between(.int(1), .int(Int32.max)))])
  var maximumHistoryCount: Int32?
  @Parameter("How many killed texts are kept.") var maximumKillRingCount: Int32?
  @Parameter("Show what candidates are.") var showToolTips = false
  @Parameter("How many rows the prompt has beside its last one.") var extraPromptLineCount: Int32?
  @Parameter("The height of the bell, where a terminal can choose it.") var dingTone: Int32?
  @Parameter("The length of the bell in milliseconds, where a terminal can choose it.") var dingDuration:
    Int32?
  @Parameter("What the bell is.", typed: "Microsoft.PowerShell.BellStyle") var bellStyle: Value?
  @Parameter("From how many candidates on a list is asked for first.") var completionQueryItems: Int32?
  @Parameter("The characters that words end at.") var wordDelimiters: String?
  @Parameter("Tell large letters from small ones when searching.") var historySearchCaseSensitive = false
  @Parameter("When entries are written to the store.", typed: "Microsoft.PowerShell.HistorySaveStyle")
  var historySaveStyle: Value?
  @Parameter("PSReadLine's file of entries.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var historySavePath: String?
  @Parameter(
    "How long a lone Escape waits, in milliseconds.",
    validation: [ValidateRangeAttribute(.between(.int(25), .int(1000)))])
  var ansiEscapeTimeout: Int32?
  @Parameter("The part of the prompt that turns red.", validation: [ValidatePresenceAttribute(.notNull)])
  var promptText: [String]?
  @Parameter("How Vi's command mode is shown.", typed: "Microsoft.PowerShell.ViModeStyle")
  var viModeIndicator: Value?
  @Parameter("Called when Vi's mode changes.") var viModeChangeHandler: ScriptBlock?
  @Parameter("Where suggestions come from.", typed: "Microsoft.PowerShell.PredictionSource")
  var predictionSource: Value?
  @Parameter("How suggestions are shown.", typed: "Microsoft.PowerShell.PredictionViewStyle")
  var predictionViewStyle: Value?
  @Parameter("Colours by what they are for: names, escape sequences or #RRGGBB.") var colors: HashtableObject?
  @Parameter("End programs that outlive their console; Windows alone has them.")
  var terminateOrphanedConsoleApps = false
  @Parameter("Draw as a screen reader wants it.") var enableScreenReaderMode = false

  @Service var session: ReadLineSession

  /// Options whose parameter has another name.
  private static let renamed = ["EnableScreenReaderMode": "ScreenReaderModeEnabled"]

  func end(in call: borrowing Invocation) throws {
    try check(call)
    for (parameter, value) in call.context.bound.entries {
      let name = Self.renamed[String(parameter.name)] ?? String(parameter.name)
      guard OptionTable.all.contains(where: { $0.name == name }) else { continue }
      session.options.set(name, parameter.isSwitch ? .bool(try Truth.of(value, call.engine)) : value)
    }
    if let colors { try set(colors) }
  }

  private func check(_ call: borrowing Invocation) throws {
    if call.isBound("TerminateOrphanedConsoleApps") {
      throw ReadLineFault.windowsOnly("TerminateOrphanedConsoleApps")
    }
    guard viModeChangeHandler != nil else { return }
    let style = viModeIndicator ?? session.options["ViModeIndicator"]
    guard style.memberName == "Script" else { throw ReadLineFault.handlerWithoutScriptStyle }
  }

  private func set(_ colors: HashtableObject) throws {
    for place in 0..<colors.count {
      let (key, value) = colors.entry(at: place)
      guard case .string(let name) = key.base.payload else { continue }
      guard
        let colour = OptionTable.colours.first(where: { $0.name.lowercased() == String(name).lowercased() })
      else { throw ReadLineFault.colourName(name) }
      try session.options.setColour(colour.property, value)
    }
  }
}
