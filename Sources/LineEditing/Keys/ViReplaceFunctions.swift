extension FunctionTable {
  static let viReplaceFunctions: [EditFunction] = [
    edit("ViReplaceLine", .basic, "Empties the row and goes to insert mode.", .unnamed) { state, call in
      state.changeRows(call.times)
    },
    change("ViReplaceToEnd", "Deletes to the end of the row and goes to insert mode.", .rowEnd),
    change("ViReplaceWord", "Deletes the rest of the word and goes to insert mode.", .restOfWord),
    change(
      "ViReplaceGlob", "Deletes the rest of the word between blanks and goes to insert mode.", .restOfGlob),
    change("ViReplaceEndOfWord", "Deletes to the end of the word and goes to insert mode.", .viWordEnd),
    change("ViReplaceEndOfGlob", "Deletes to the end of the word between blanks, then inserts.", .globEnd),
    change(
      "ViBackwardReplaceWord", "Deletes back to the start of the word and goes to insert mode.",
      .viBackwardWord),
    change("ViBackwardReplaceGlob", "Deletes back to the last blank and goes to insert mode.", .backwardGlob),
    change(
      "ViBackwardReplaceLine", "Deletes back to the start of the row and goes to insert mode.", .rowStart),
    change(
      "ViBackwardReplaceLineToFirstChar", "Deletes up to the first character that is no blank, then inserts.",
      .firstNonBlank),
    change("ViReplaceBrace", "Deletes up to the matching bracket and goes to insert mode.", .brace),
    change(
      "BackwardReplaceChar", "Deletes the character in front of the cursor, then inserts.", .rowBackwardChar),
    change("ReplaceChar", "Deletes the character at the cursor and goes to insert mode.", .rowForwardChar),
    edit("ReplaceWordObject", .basic, "Deletes the word that the cursor stands in, then inserts.", .unnamed) {
      state, _ in state.changeWordObject()
    },
    edit(
      "ReplaceCharInPlace", .basic, "Puts another character in place of the one at the cursor.",
      [.repeatable, .wantsCharacter, .unnamed]
    ) { state, call in state.replaceCharacters(call) },
    edit("ViReplaceUntilEsc", .basic, "Types over what stands at the cursor, until Escape.", .unnamed) {
      state, _ in
      state.overwrite()
    },
    changeTo(
      "ViReplaceToChar", "Deletes up to a character and that too, then inserts.", backward: false,
      short: false),
    changeTo(
      "ViReplaceToCharBackward", "Deletes back to a character and that too, then inserts.", backward: true,
      short: false),
    changeTo(
      "ViReplaceToBeforeChar", "Deletes up to a character, then inserts.", backward: false, short: true),
    changeTo(
      "ViReplaceToBeforeCharBackward", "Deletes back to a character, then inserts.", backward: true,
      short: true),
  ]

  private static func changeTo(
    _ name: String, _ description: String, backward: Bool, short: Bool
  ) -> EditFunction {
    edit(name, .basic, description, .wantsCharacter) { state, call in
      state.changeTo(call, backward: backward, short: short)
    }
  }
}
