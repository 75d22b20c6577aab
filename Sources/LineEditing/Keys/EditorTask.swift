/// What the editor around the entry does, because it needs the terminal, the history or the program.
package enum EditorTask: String, Equatable, Sendable, CaseIterable {
  // The end of an entry.
  case acceptLine, validateAndAcceptLine, acceptAndGetNext, cancelLine, deleteOrExit, acceptOrExit, exit
  case runWithWhatIf, acceptCorrection
  // History.
  case previousHistory, nextHistory, beginningOfHistory, endOfHistory, clearHistory
  case historySearchBackward, historySearchForward, reverseSearchHistory, forwardSearchHistory
  case repeatSearch, repeatSearchBackward
  // Completion and prediction.
  case complete, menuComplete, possibleCompletions, tabCompleteNext, tabCompletePrevious
  case acceptSuggestion, acceptNextSuggestionWord, nextSuggestion, previousSuggestion, switchPredictionView
  case showFullPredictionTooltip
  // The screen and the world outside.
  case abort, clearScreen, invokePrompt, paste, editInEditor, expandAbbreviation
  case showKeyBindings, whatIsKey, showCommandHelp, showParameterHelp
  case scrollDisplayUp, scrollDisplayDown, scrollDisplayUpLine, scrollDisplayDownLine
  case scrollDisplayTop, scrollDisplayToCursor, captureScreen
}
