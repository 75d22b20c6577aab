extension FunctionTable {
  /// The end of an entry, and rows inside it.
  static let acceptFunctions: [EditFunction] = [
    edit("SelfInsert", .miscellaneous, "Types the key's character.", .repeatable) { state, call in
      state.insertTyped(call)
    },
    task("AcceptLine", .basic, "Runs the entry; one that is not finished gets another row.", .acceptLine),
    task(
      "ValidateAndAcceptLine", .basic, "Runs the entry if it can be right; else says what is wrong with it.",
      .validateAndAcceptLine),
    task(
      "AcceptAndGetNext", .basic, "Runs the entry and shows the one that followed it in the history.",
      .acceptAndGetNext),
    task("ViAcceptLine", .basic, "Runs the entry; the next one starts in insert mode.", .acceptLine),
    task(
      "ViAcceptLineOrExit", .basic, "Runs the entry; leaves the session where it is empty.", .acceptOrExit),
    task("ViExit", .miscellaneous, "Leaves the session.", .exit),
    task("CancelLine", .basic, "Gives the entry up and shows the prompt again.", .cancelLine),
    edit("CopyOrCancelLine", .basic, "Copies the selection; without one, gives the entry up.") { state, _ in
      state.buffer.selection == nil ? .task(.cancelLine) : state.copied()
    },
    edit("AddLine", .basic, "Adds a row to the entry without running it.") { state, _ in
      state.buffer.insert("\n")
      return .done
    },
    edit("InsertLineAbove", .basic, "Opens an empty row above the cursor's.") { state, _ in
      state.openRow(above: true)
    },
    edit("InsertLineBelow", .basic, "Opens an empty row below the cursor's.") { state, _ in
      state.openRow(above: false)
    },
    edit("PrependAndAccept", .basic, "Makes the entry a comment and enters it.") { state, _ in
      state.insertComment()
      return .task(.acceptLine)
    },
    edit("InsertComment", .miscellaneous, "Makes the entry a comment and enters it, so that it is kept.") {
      state, _ in
      state.insertComment()
      return .task(.acceptLine)
    },
    task(
      "RunWithWhatIf", .miscellaneous, "Runs the entry with -WhatIf and brings it back unchanged.",
      .runWithWhatIf),
    task(
      "AcceptCorrection", .miscellaneous, "Takes the proposal shown behind \"did you mean\".",
      .acceptCorrection),
    task(
      "ExpandAbbreviation", .miscellaneous, "Types a blank and spells out an abbreviation in front of it.",
      .expandAbbreviation),
    task(
      "ViEditVisually", .miscellaneous, "Opens the entry in the program that VISUAL or EDITOR names.",
      .editInEditor),
  ]
}
