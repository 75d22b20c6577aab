extension FunctionTable {
  /// Deleting without the kill ring, undo and the clipboard.
  static let deleteFunctions: [EditFunction] = [
    edit("BackwardDeleteChar", .basic, "Deletes the character in front of the cursor.", .repeatable) {
      state, call in
      state.deleteSelection(or: .backwardChar, call)
    },
    edit("DeleteChar", .basic, "Deletes the character at the cursor.", .repeatable) { state, call in
      state.deleteSelection(or: .forwardChar, call)
    },
    edit(
      "DeleteCharOrExit", .basic,
      "Deletes the character at the cursor; leaves the session where the entry is empty."
    ) { state, call in
      state.buffer.isEmpty ? .task(.deleteOrExit) : state.deleteSelection(or: .forwardChar, call)
    },
    delete("BackwardDeleteInput", "Deletes from the start of the entry to the cursor.", .entryStart),
    delete("BackwardDeleteLine", "Deletes from the start of the row to the cursor.", .rowStart),
    delete("BackwardDeleteWord", "Deletes from the start of the word to the cursor.", .viBackwardWord),
    delete("ForwardDeleteInput", "Deletes from the cursor to the end of the entry.", .entryEnd),
    delete("ForwardDeleteLine", "Deletes from the cursor to the end of the row.", .rowEnd),
    edit("Undo", .basic, "Takes the last change back.") { state, call in
      var isChanged = false
      for _ in 0..<max(call.times, 1) where state.buffer.undo() { isChanged = true }
      return isChanged ? .done : .bell
    },
    edit("UndoAll", .basic, "Takes all changes of the entry back.") { state, _ in
      state.buffer.undoAll() ? .done : .bell
    },
    edit("RevertLine", .basic, "Brings the entry back to what it began as.") { state, _ in
      state.buffer.undoAll()
      return .done
    },
    edit("Redo", .basic, "Does what was taken back again.") { state, _ in state.buffer.redo() ? .done : .bell
    },
    edit("Copy", .basic, "Copies the selection, or the whole entry, to the clipboard.") { state, _ in
      state.copied()
    },
    edit("Cut", .basic, "Moves the selection to the clipboard.") { state, _ in state.cut() },
    task("Paste", .basic, "Inserts what the clipboard holds.", .paste),
  ]
}
