extension FunctionTable {
  static let moveFunctions: [EditFunction] = [
    edit("ForwardChar", .cursorMovement, "Goes one character on; at the end, takes the suggestion.") {
      state, call in
      state.buffer.isAtEnd && call.times > 0 ? .task(.acceptSuggestion) : state.move(.forwardChar, call)
    },
    move("BackwardChar", "Goes one character back.", .backwardChar),
    edit("ViForwardChar", .cursorMovement, "Goes one character on inside the row.") { state, call in
      let takesSuggestion = state.mode == .insert && state.buffer.isAtEnd && call.times > 0
      return takesSuggestion ? .task(.acceptSuggestion) : state.move(.rowForwardChar, call)
    },
    move("ViBackwardChar", "Goes one character back inside the row.", .rowBackwardChar),
    edit(
      "ForwardWord", .cursorMovement,
      "Goes to the end of the word; at the end, takes a word of the suggestion."
    ) { state, call in
      state.buffer.isAtEnd && call.times > 0 ? .task(.acceptNextSuggestionWord) : state.move(.wordEnd, call)
    },
    move("NextWord", "Goes to the start of the next word.", .nextWord),
    move("BackwardWord", "Goes to the start of the word.", .backwardWord),
    move("ShellForwardWord", "Goes to the end of the shell's token.", .tokenEnd),
    move("ShellNextWord", "Goes to the start of the shell's next token.", .nextToken),
    move("ShellBackwardWord", "Goes to the start of the shell's token.", .backwardToken),
    move("ViNextWord", "Goes to the start of the next word or run of signs.", .viWord),
    move("ViBackwardWord", "Goes to the start of the word or run of signs.", .viBackwardWord),
    move("NextWordEnd", "Goes to the last character of the word or run of signs.", .viWordEnd),
    move("ViNextGlob", "Goes to the next word between blanks.", .glob),
    move("ViBackwardGlob", "Goes to the start of the word between blanks.", .backwardGlob),
    move("ViEndOfGlob", "Goes to the last character of the word between blanks.", .globEnd),
    move("ViEndOfPreviousGlob", "Goes to the last character of the word before.", .backwardGlobEnd),
    move("BeginningOfLine", "Goes to the start of the row; from there, of the entry.", .beginning),
    edit(
      "EndOfLine", .cursorMovement,
      "Goes to the end of the row; from there, of the entry; at the end, takes the suggestion."
    ) { state, call in
      state.buffer.isAtEnd ? .task(.acceptSuggestion) : state.move(.ending, call)
    },
    move("MoveToEndOfLine", "Goes to the end of the row.", .rowEnd),
    move(
      "GotoFirstNonBlankOfLine", "Goes to the first character of the row that is no blank.", .firstNonBlank),
    edit("GotoColumn", .cursorMovement, "Goes to the column with a number.") { state, call in
      state.goToColumn(call)
    },
    edit("GotoBrace", .cursorMovement, "Goes to the matching bracket.") { state, _ in
      guard let partner = state.buffer.partner(ofBracketAt: state.buffer.cursor) else { return .bell }
      state.buffer.move(to: partner)
      return .done
    },
    edit("ViGotoBrace", .cursorMovement, "Goes to the partner of the next bracket.") { state, _ in
      state.goToBrace()
    },
    edit("PreviousLine", .cursorMovement, "Goes one row up.") { state, call in
      state.moveRow(by: -call.times, or: nil)
    },
    edit("NextLine", .cursorMovement, "Goes one row down.") { state, call in
      state.moveRow(by: call.times, or: nil)
    },
    edit("MoveToFirstLine", .cursorMovement, "Goes to the first row.") { state, _ in
      state.moveRow(by: -state.buffer.rowNumber(at: state.buffer.cursor), or: nil)
    },
    edit("MoveToLastLine", .cursorMovement, "Goes to the last row.") { state, _ in
      state.moveRow(
        by: state.buffer.rows.count - 1 - state.buffer.rowNumber(at: state.buffer.cursor), or: nil)
    },
  ]
}
