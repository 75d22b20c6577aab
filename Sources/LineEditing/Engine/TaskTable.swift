/// What the editor does for functions that need more than the entry.
enum TaskTable {
  typealias Action = @Sendable (EntryEditor) -> Void

  static func action(_ task: EditorTask) -> Action? { entry[task] ?? walk[task] ?? other[task] }

  private static let entry: [EditorTask: Action] = [
    .acceptLine: { $0.acceptOrBreak() },
    .validateAndAcceptLine: { $0.acceptIfRight() },
    .acceptAndGetNext: { $0.acceptAndGoOn() },
    .cancelLine: { $0.ending = .cancelled },
    .deleteOrExit: { $0.ending = .end },
    .acceptOrExit: { $0.acceptOrLeave() },
    .exit: { $0.ending = .end },
    .runWithWhatIf: { $0.runWithWhatIf() },
    .acceptCorrection: { $0.acceptCorrection() },
    .expandAbbreviation: { $0.typeBlank() },
    .editInEditor: { $0.editElsewhere() },
    .paste: { $0.pasteCopied() },
  ]

  private static let walk: [EditorTask: Action] = [
    .previousHistory: { $0.walkBack(matching: false) },
    .nextHistory: { $0.walkOn(matching: false) },
    .historySearchBackward: { $0.walkBack(matching: true) },
    .historySearchForward: { $0.walkOn(matching: true) },
    .beginningOfHistory: { $0.walkToOldest() },
    .endOfHistory: { $0.walkToDraft() },
  ]

  private static let other: [EditorTask: Action] = [
    .acceptSuggestion: { $0.acceptSuggestion { $0 } },
    .acceptNextSuggestionWord: { $0.acceptSuggestion(EntryEditor.firstWord) },
    .clearScreen: { $0.clearWindow() },
    .invokePrompt: { $0.screen.write($0.screen.clear()) },
    .abort: { $0.ring() },
    .whatIsKey: { $0.isAskingForKey = true },
    .showKeyBindings: { $0.showKeys() },
  ]
}
