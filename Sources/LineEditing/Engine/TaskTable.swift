/// What the editor does for functions that need more than the entry.
enum TaskTable {
  typealias Action = @Sendable (EntryEditor) -> Void

  static func action(_ task: EditorTask) -> Action? {
    entry[task] ?? walk[task] ?? completion[task] ?? other[task]
  }

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
    .previousHistory: { if !$0.chooseSuggestion(by: -1) { $0.walkBack(matching: false) } },
    .nextHistory: { if !$0.chooseSuggestion(by: 1) { $0.walkOn(matching: false) } },
    .historySearchBackward: { if !$0.chooseSuggestion(by: -1) { $0.walkBack(matching: true) } },
    .historySearchForward: { if !$0.chooseSuggestion(by: 1) { $0.walkOn(matching: true) } },
    .beginningOfHistory: { $0.walkToOldest() },
    .endOfHistory: { $0.walkToDraft() },
    .reverseSearchHistory: { $0.searchHistory(isForward: false) },
    .forwardSearchHistory: { $0.searchHistory(isForward: true) },
    .repeatSearch: { $0.repeatSearch(by: 1) },
    .repeatSearchBackward: { $0.repeatSearch(by: -1) },
  ]

  private static let completion: [EditorTask: Action] = [
    .complete: { $0.complete() },
    .menuComplete: { $0.openMenu() },
    .possibleCompletions: { $0.showCandidates() },
    .tabCompleteNext: { $0.completeNext(by: 1) },
    .tabCompletePrevious: { $0.completeNext(by: -1) },
    .nextSuggestion: { if !$0.chooseSuggestion(by: 1) { $0.ring() } },
    .previousSuggestion: { if !$0.chooseSuggestion(by: -1) { $0.ring() } },
    .switchPredictionView: { $0.switchSuggestionView() },
  ]

  private static let other: [EditorTask: Action] = [
    .showCommandHelp: { $0.showFullHelp() },
    .showParameterHelp: { $0.showHelp() },
    .acceptSuggestion: { $0.acceptSuggestion { $0 } },
    .acceptNextSuggestionWord: { $0.acceptSuggestion(EntryEditor.firstWord) },
    .clearScreen: { $0.clearWindow() },
    .invokePrompt: { $0.screen.write($0.screen.clear()) },
    .abort: { $0.ring() },
    .whatIsKey: { $0.isAskingForKey = true },
    .showKeyBindings: { $0.showKeys() },
  ]
}
