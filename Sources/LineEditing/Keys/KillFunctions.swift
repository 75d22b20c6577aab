extension FunctionTable {
  /// The kill ring and the arguments of earlier entries.
  static let killFunctions: [EditFunction] = [
    kill("KillLine", "Kills from the cursor to the end of the entry.", .entryEnd),
    kill("BackwardKillInput", "Kills from the start of the entry to the cursor.", .entryStart),
    kill("BackwardKillLine", "Kills from the start of the row to the cursor.", .rowStart),
    kill("KillWord", "Kills from the cursor to the end of the word.", .wordEnd),
    kill("BackwardKillWord", "Kills from the start of the word to the cursor.", .backwardWord),
    kill("UnixWordRubout", "Kills back to the last blank.", .blankWordBack),
    kill("ShellKillWord", "Kills from the cursor to the end of the shell's token.", .tokenEnd),
    kill("ShellBackwardKillWord", "Kills from the start of the shell's token to the cursor.", .backwardToken),
    edit("KillRegion", .basic, "Kills what stands between the mark and the cursor.") { state, _ in
      state.kill(state.buffer.region)
      return .done
    },
    edit("Yank", .basic, "Inserts what was killed last.") { state, _ in state.yankKilled() },
    edit("YankPop", .basic, "Puts what was killed before in place of what was just yanked.") { state, _ in
      state.yankPop()
    },
    edit(
      "YankLastArg", .basic, "Inserts the last argument of the entry before; again, of the one before that."
    ) {
      state, call in state.yankLastArgument(call)
    },
    edit("YankNthArg", .basic, "Inserts the first argument of the entry before, or the one with a number.") {
      state, call in state.yankArgument(call)
    },
  ]

  /// Case and order of letters.
  static let letterFunctions: [EditFunction] = [
    edit("UpcaseWord", .basic, "Makes the letters of the word large, from the cursor on.") { state, _ in
      state.recase { $0.uppercased() }
    },
    edit("DowncaseWord", .basic, "Makes the letters of the word small, from the cursor on.") { state, _ in
      state.recase { $0.lowercased() }
    },
    edit("CapitalizeWord", .basic, "Makes the first letter of the word large and the others small.") {
      state, _ in
      state.recase(EditState.capitalized)
    },
    edit("InvertCase", .basic, "Turns large into small and small into large, and steps on.", .repeatable) {
      state, call in state.invertCase(call)
    },
    edit("SwapCharacters", .basic, "Swaps the characters around the cursor.", .repeatable) { state, _ in
      state.swapCharacters()
    },
  ]
}
