import LineEditing
import Runtime

/// Takes keys off their functions.
struct RemovePSReadLineKeyHandler: Cmdlet {
  static let declaration = CmdletDeclaration(
    .remove, "PSReadLineKeyHandler", synopsis: "Takes keys off what they run.",
    className: "Microsoft.PowerShell.RemoveKeyHandlerCommand",
    examples: [
      Example(
        "Ctrl-B does nothing",
        "Remove-PSReadLineKeyHandler -Chord Ctrl+b; @(Get-PSReadLineKeyHandler -Chord Ctrl+b).Count",
        prints: "0")
    ])

  @Parameter(
    "The keys.", position: 0, aliases: ["Key"], validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var chord: [String]
  @Parameter("Which of Vi's tables.", typed: "Microsoft.PowerShell.ViMode") var viMode: Value?

  @Service var session: ReadLineSession

  func end(in call: borrowing Invocation) throws {
    let chords = try ChordArgument.chords(chord)
    try ChordArgument.change(viMode, session, call) { table in
      for chord in chords { table.unbind(chord) }
    }
  }
}
