extension FunctionTable {
  static let historyFunctions: [EditFunction] = [
    edit("PreviousHistory", .history, "Goes a row up; on the first, to the entry before.") { state, call in
      state.moveRow(by: -call.times, or: .previousHistory)
    },
    edit("NextHistory", .history, "Goes a row down; on the last, to the entry after.") { state, call in
      state.moveRow(by: call.times, or: .nextHistory)
    },
    edit(
      "HistorySearchBackward", .history,
      "Goes a row up; on the first, to the last entry that starts as this one does."
    ) { state, call in state.moveRow(by: -call.times, or: .historySearchBackward) },
    edit(
      "HistorySearchForward", .history,
      "Goes a row down; on the last, to the next entry that starts as this one does."
    ) { state, call in state.moveRow(by: call.times, or: .historySearchForward) },
    task("BeginningOfHistory", .history, "Goes to the oldest entry.", .beginningOfHistory),
    task("EndOfHistory", .history, "Goes back to the entry that is being typed.", .endOfHistory),
    task("ClearHistory", .history, "Forgets the entries that the arrows reach.", .clearHistory),
    task(
      "ReverseSearchHistory", .history, "Lists the entries of all sessions that hold the words typed.",
      .reverseSearchHistory),
    task(
      "ForwardSearchHistory", .history, "Searches the history from the oldest entry on.",
      .forwardSearchHistory),
    task("ViSearchHistoryBackward", .history, "Searches the history for a text.", .reverseSearchHistory),
    task(
      "SearchForward", .search, "Searches the history for a text, from the oldest entry on.",
      .forwardSearchHistory),
    task("RepeatSearch", .search, "Searches the history for the same text again.", .repeatSearch),
    task("RepeatSearchBackward", .search, "Searches the other way for the same text.", .repeatSearchBackward),
  ]
}
