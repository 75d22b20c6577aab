import LineEditing
import Runtime

/// One option of the line editor.
struct OptionEntry: Sendable {
  let name: String
  /// Its type as definitions spell it.
  let type: String
  /// What it is before anyone sets it.
  let initial: @Sendable (Engine) -> Value

  init(_ name: String, _ type: String, _ initial: @escaping @Sendable (Engine) -> Value) {
    (self.name, self.type, self.initial) = (name, type, initial)
  }
}

/// The options in the order that `Get-PSReadLineOption` shows them (PSReadLine 2.4.5).
enum OptionTable {
  static let all: [OptionEntry] = [
    choice("EditMode", "EditMode", "Emacs"),
    OptionEntry("AddToHistoryHandler", "System.Func[string,System.Object]") { _ in .null },
    flag("HistoryNoDuplicates", true),
    OptionEntry("HistorySavePath", "string") { .string(historyPath($0)) },
    choice("HistorySaveStyle", "HistorySaveStyle", "SaveIncrementally"),
    flag("HistorySearchCaseSensitive", false),
    flag("HistorySearchCursorMovesToEnd", false),
    number("MaximumHistoryCount", 4096),
    OptionEntry("ContinuationPrompt", "string") { _ in .string(">> ") },
    number("ExtraPromptLineCount", 0),
    OptionEntry("PromptText", "string[]") { _ in .null },
    choice("BellStyle", "BellStyle", "Audible"),
    number("DingDuration", 50),
    number("DingTone", 1221),
    OptionEntry("CommandsToValidateScriptBlockArguments", "System.Collections.Generic.HashSet[string]") { _ in
      .array(validated.map { .string($0) })
    },
    OptionEntry("CommandValidationHandler", "System.Action[System.Management.Automation.Language.CommandAst]")
    { _ in
      .null
    },
    number("CompletionQueryItems", 100),
    number("MaximumKillRingCount", 10),
    flag("ShowToolTips", true),
    flag("ScreenReaderModeEnabled", false),
    choice("ViModeIndicator", "ViModeStyle", "None"),
    OptionEntry("ViModeChangeHandler", "scriptblock") { _ in .null },
    OptionEntry("WordDelimiters", "string") { _ in .string(EditSettings.wordDelimiters) },
    number("AnsiEscapeTimeout", 100),
    choice("PredictionSource", "PredictionSource", "HistoryAndPlugin"),
    choice("PredictionViewStyle", "PredictionViewStyle", "InlineView"),
    flag("TerminateOrphanedConsoleApps", false),
  ]

  /// Colours by the names that `-Colors` takes, with their escape sequences.
  static let colours: [(name: String, property: String, sequence: String)] = [
    ("Command", "CommandColor", "\u{1B}[93m"),
    ("Comment", "CommentColor", "\u{1B}[32m"),
    ("ContinuationPrompt", "ContinuationPromptColor", "\u{1B}[37m"),
    ("Default", "DefaultTokenColor", "\u{1B}[37m"),
    ("Emphasis", "EmphasisColor", "\u{1B}[96m"),
    ("Error", "ErrorColor", "\u{1B}[91m"),
    ("InlinePrediction", "InlinePredictionColor", "\u{1B}[97;2;3m"),
    ("Keyword", "KeywordColor", "\u{1B}[92m"),
    ("ListPrediction", "ListPredictionColor", "\u{1B}[33m"),
    ("ListPredictionSelected", "ListPredictionSelectedColor", "\u{1B}[48;5;238m"),
    ("ListPredictionTooltip", "ListPredictionTooltipColor", "\u{1B}[97;2;3m"),
    ("Member", "MemberColor", "\u{1B}[37m"),
    ("Number", "NumberColor", "\u{1B}[97m"),
    ("Operator", "OperatorColor", "\u{1B}[90m"),
    ("Parameter", "ParameterColor", "\u{1B}[90m"),
    ("Selection", "SelectionColor", "\u{1B}[30;47m"),
    ("String", "StringColor", "\u{1B}[36m"),
    ("Type", "TypeColor", "\u{1B}[37m"),
    ("Variable", "VariableColor", "\u{1B}[92m"),
  ]

  /// Commands whose script blocks PSReadLine looks into.
  private static let validated = [
    "ForEach-Object", "%", "Invoke-Command", "icm", "Measure-Command", "New-Module", "nmo",
    "Register-EngineEvent",
    "Register-ObjectEvent", "Register-WMIEvent", "Set-PSBreakpoint", "sbp", "Start-Job", "sajb",
    "Trace-Command",
    "trcm", "Use-Transaction", "Where-Object", "?", "where",
  ]

  private static func choice(_ name: String, _ type: String, _ member: String) -> OptionEntry {
    OptionEntry(name, "Microsoft.PowerShell." + type) { _ in ReadLineTypes.value(type, member) }
  }

  private static func flag(_ name: String, _ value: Bool) -> OptionEntry {
    OptionEntry(name, "bool") { _ in .bool(value) }
  }

  private static func number(_ name: String, _ value: Int32) -> OptionEntry {
    OptionEntry(name, "int") { _ in .int(value) }
  }

  private static func historyPath(_ engine: Engine) -> String {
    let file = "powershell/PSReadLine/ConsoleHost_history.txt"
    if let data = engine.environment[.from("XDG_DATA_HOME")], !data.isEmpty {
      return "\(String(data))/\(file)"
    }
    if let home = engine.environment[.from("HOME")], !home.isEmpty {
      return "\(String(home))/.local/share/\(file)"
    }
    return "/dev/null"
  }
}
