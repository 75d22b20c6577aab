extension FunctionTable {
  static let viDeleteFunctions: [EditFunction] = [
    edit("DeleteLine", .basic, "Deletes the row, or as many as the number says.", .repeatable) {
      state, call in
      state.deleteRows(from: 0, to: call.times - 1)
    },
    edit("DeleteNextLines", .basic, "Deletes the row and those below it.", .repeatable) { state, call in
      state.deleteRows(from: 0, to: call.times)
    },
    edit("DeletePreviousLines", .basic, "Deletes the row and those above it.", .repeatable) { state, call in
      state.deleteRows(from: -call.times, to: 0)
    },
    edit(
      "DeleteRelativeLines", .basic, "Deletes up to the first row, or to the one with a number.", .repeatable
    ) {
      state, call in
      state.deleteRows(from: 0, to: (call.count ?? 1) - 1 - state.buffer.rowNumber(at: state.buffer.cursor))
    },
    edit("DeleteEndOfBuffer", .basic, "Deletes the row and all below it.", .repeatable) { state, _ in
      state.deleteRows(from: 0, to: state.buffer.rows.count)
    },
    delete("DeleteLineToFirstChar", "Deletes up to the first character that is no blank.", .firstNonBlank),
    delete("DeleteToEnd", "Deletes to the end of the row.", .rowEnd),
    delete("DeleteWord", "Deletes up to the next word.", .viWord),
    delete("DeleteEndOfWord", "Deletes to the end of the word.", .viWordEnd),
    delete("ViDeleteGlob", "Deletes up to the next word between blanks.", .glob),
    delete("ViDeleteEndOfGlob", "Deletes to the end of the word between blanks.", .globEnd),
    delete("ViBackwardDeleteGlob", "Deletes back to the start of the word between blanks.", .backwardGlob),
    delete("ViDeleteBrace", "Deletes up to the matching bracket.", .brace),
    edit("DeleteWordObject", .basic, "Deletes the word that the cursor stands in.", [.repeatable, .unnamed]) {
      state, _ in state.deleteWordObject()
    },
    deleteTo("ViDeleteToChar", "Deletes up to a character and that too.", backward: false, short: false),
    deleteTo(
      "ViDeleteToCharBackward", "Deletes back to a character and that too.", backward: true, short: false),
    deleteTo("ViDeleteToBeforeChar", "Deletes up to a character.", backward: false, short: true),
    deleteTo("ViDeleteToBeforeCharBackward", "Deletes back to a character.", backward: true, short: true),
  ]

  private static func deleteTo(
    _ name: String, _ description: String, backward: Bool, short: Bool
  ) -> EditFunction {
    edit(name, .basic, description, [.repeatable, .wantsCharacter]) { state, call in
      state.deleteTo(call, backward: backward, short: short)
    }
  }
}
