extension FunctionTable {
  static let selectionFunctions: [EditFunction] = [
    edit("SetMark", .selection, "Notes the cursor's place as the mark.") { state, _ in
      state.buffer.setMark()
      return .done
    },
    edit("ExchangePointAndMark", .selection, "Swaps the cursor and the mark.") { state, _ in
      state.buffer.exchangePointAndMark()
      return .done
    },
    edit("SelectAll", .selection, "Selects the whole entry.") { state, _ in state.selectAll() },
    edit("SelectCommandArgument", .selection, "Selects an argument of the command; again, the next one.") {
      state, call in state.selectArgument(call)
    },
    select("SelectBackwardChar", "Selects one character back.", .backwardChar),
    select("SelectForwardChar", "Selects one character on.", .forwardChar),
    select("SelectBackwardWord", "Selects back to the start of the word.", .backwardWord),
    select("SelectForwardWord", "Selects to the end of the word.", .wordEnd),
    select("SelectNextWord", "Selects to the start of the next word.", .nextWord),
    select("SelectBackwardsLine", "Selects back to the start of the row.", .beginning),
    select("SelectLine", "Selects to the end of the row.", .ending),
    select("SelectShellBackwardWord", "Selects back to the start of the shell's token.", .backwardToken),
    select("SelectShellForwardWord", "Selects to the end of the shell's token.", .tokenEnd),
    select("SelectShellNextWord", "Selects to the start of the shell's next token.", .nextToken),
  ]

  static let searchFunctions: [EditFunction] = [
    search("CharacterSearch", "Goes to the next place of a character.", backward: false, keeps: false),
    search("CharacterSearchBackward", "Goes to the last place of a character.", backward: true, keeps: false),
    search("SearchChar", "Goes to the next place of a character.", backward: false),
    search("SearchCharBackward", "Goes to the last place of a character.", backward: true),
    search(
      "SearchCharWithBackoff", "Goes in front of the next place of a character.", backward: false, short: true
    ),
    search(
      "SearchCharBackwardWithBackoff", "Goes behind the last place of a character.", backward: true,
      short: true),
    edit("RepeatLastCharSearch", .search, "Searches for the same character again.") { state, _ in
      state.repeatSearch(reversed: false)
    },
    edit("RepeatLastCharSearchBackwards", .search, "Searches the other way for the same character.") {
      state, _ in
      state.repeatSearch(reversed: true)
    },
  ]

  private static func search(
    _ name: String, _ description: String, backward: Bool, short: Bool = false, keeps: Bool = true
  ) -> EditFunction {
    edit(name, .search, description, .wantsCharacter) { state, call in
      state.search(call, backward: backward, short: short, keeps: keeps)
    }
  }
}
