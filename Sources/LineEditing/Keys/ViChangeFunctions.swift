extension FunctionTable {
  /// Vi's ways into and out of insert mode, and what it does to rows.
  static let viChangeFunctions: [EditFunction] = [
    edit("ViCommandMode", .miscellaneous, "Goes to Vi's command mode.") { state, _ in state.enterCommandMode()
    },
    edit("ViInsertMode", .miscellaneous, "Goes to insert mode at the cursor.") { state, _ in
      state.insert { $0.cursor }
    },
    edit("ViInsertAtBegining", .basic, "Goes to insert mode at the start of the row.") { state, _ in
      state.insert { $0.rowRange(at: $0.cursor).lowerBound }
    },
    edit("ViInsertAtEnd", .basic, "Goes to insert mode at the end of the row.") { state, _ in
      state.insert { $0.rowRange(at: $0.cursor).upperBound }
    },
    edit("ViInsertWithAppend", .basic, "Goes to insert mode behind the cursor's character.") { state, _ in
      state.insert { min($0.nextCharacter(after: $0.cursor), $0.rowRange(at: $0.cursor).upperBound) }
    },
    change("ViInsertWithDelete", "Deletes the character and goes to insert mode.", .rowForwardChar, []),
    edit("ViAppendLine", .basic, "Opens a row below and goes to insert mode.") { state, _ in
      state.insertRow(above: false)
    },
    edit("ViInsertLine", .basic, "Opens a row above and goes to insert mode.") { state, _ in
      state.insertRow(above: true)
    },
    edit("ViJoinLines", .basic, "Joins the row with the next one.", .repeatable) { state, _ in
      state.joinRows()
    },
    edit("PasteAfter", .basic, "Puts what was deleted or yanked behind the cursor.", .repeatable) {
      state, call in
      state.put(after: true, call)
    },
    edit("PasteBefore", .basic, "Puts what was deleted or yanked in front of the cursor.", .repeatable) {
      state, call in state.put(after: false, call)
    },
    edit("RepeatLastCommand", .basic, "Does the last change again.") { state, call in state.repeatChange(call)
    },
  ]

  static let viYankFunctions: [EditFunction] = [
    edit("ViYankLine", .basic, "Yanks the row, or as many as the number says.") { state, call in
      state.yankRows(call.times)
    },
    yank("ViYankToEndOfLine", "Yanks to the end of the row.", .rowEnd),
    yank("ViYankPreviousWord", "Yanks back to the start of the word.", .viBackwardWord),
    yank("ViYankPreviousGlob", "Yanks back to the start of the word between blanks.", .backwardGlob),
    yank("ViYankNextWord", "Yanks up to the next word.", .viWord),
    yank("ViYankNextGlob", "Yanks up to the next word between blanks.", .glob),
    yank("ViYankEndOfWord", "Yanks to the end of the word.", .viWordEnd),
    yank("ViYankEndOfGlob", "Yanks to the end of the word between blanks.", .globEnd),
    yank("ViYankLeft", "Yanks the character in front of the cursor.", .rowBackwardChar),
    yank("ViYankRight", "Yanks the character at the cursor.", .rowForwardChar),
    yank("ViYankBeginningOfLine", "Yanks back to the start of the row.", .rowStart),
    yank("ViYankToFirstChar", "Yanks up to the first character that is no blank.", .firstNonBlank),
    yank("ViYankPercent", "Yanks up to the matching bracket.", .brace),
  ]
}
