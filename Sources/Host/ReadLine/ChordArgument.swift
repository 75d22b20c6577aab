import LineEditing
import Runtime

/// What the commands over keys share.
enum ChordArgument {
  /// Reads chords as users write them; throws what is none.
  static func chords(_ texts: [String]) throws(ReadLineFault) -> [KeyChord] {
    var chords: [KeyChord] = []
    for text in texts {
      do throws(KeyNameFault) { chords.append(try KeyChord(text)) } catch { throw ReadLineFault.key(error) }
    }
    return chords
  }

  /// Changes the table that a call means; one of Vi's from another mode is told.
  static func change(
    _ mode: Value?, _ session: ReadLineSession, _ call: borrowing Invocation,
    _ body: (inout BindingTable) -> Void
  ) throws {
    if mode != nil, session.keys.mode != .vi {
      try call.writeWarning("The -ViMode parameter was used, but the current EditMode is not Vi.")
    }
    if mode?.memberName == "Command" { body(&session.keys.command) } else { body(&session.keys.insert) }
  }
}
