import LineEditing
import Runtime

/// Binds keys to functions of the editor or to script blocks.
struct SetPSReadLineKeyHandler: Cmdlet {
  static let declaration = CmdletDeclaration(
    .set, "PSReadLineKeyHandler", synopsis: "Binds keys to a function of the editor or to a script block.",
    className: "Microsoft.PowerShell.SetPSReadLineKeyHandlerCommand",
    examples: [
      Example(
        "A menu on Tab",
        "Set-PSReadLineKeyHandler -Key Tab -Function MenuComplete; (Get-PSReadLineKeyHandler -Chord Tab).Function",
        prints: "MenuComplete"),
      Example(
        "A text on a key",
        "Set-PSReadLineKeyHandler -Chord 'Ctrl+x,w' -BriefDescription WhatIf -ScriptBlock"
          + " { [Microsoft.PowerShell.PSConsoleReadLine]::Insert(' -WhatIf') }"),
    ])

  @Parameter(
    "The keys: Ctrl+b, or two in a row: Ctrl+x,Ctrl+e.", position: 0, aliases: ["Key"],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var chord: [String]
  @Parameter("Which of Vi's tables.", typed: "Microsoft.PowerShell.ViMode") var viMode: Value?
  @Parameter(
    "What the keys run; it is given the key and the number typed in front of it.",
    sets: [.set("ScriptBlock", position: 1, mandatory: true)],
    validation: [ValidatePresenceAttribute(.notNull)])
  var scriptBlock: ScriptBlock?
  @Parameter("Its name in lists.", sets: [.set("ScriptBlock")]) var briefDescription: String?
  @Parameter("What it does.", aliases: ["LongDescription"], sets: [.set("ScriptBlock")]) var description:
    String?
  @Parameter(
    "The editor's function.", sets: [.set("Function", position: 1, mandatory: true)],
    validation: [ValidateSetAttribute(Self.functions)])
  var function: String?

  @Service var session: ReadLineSession

  private static var functions: [ShellString] {
    FunctionTable.all.filter(\.isBindable).map(\.name)
      .sorted { $0.lowercased() < $1.lowercased() }.map { .from($0) }
  }

  func end(in call: borrowing Invocation) throws {
    let chords = try ChordArgument.chords(chord)
    guard let target else { return }
    try ChordArgument.change(viMode, session, call) { table in
      for chord in chords { table.bind(chord, to: target) }
    }
  }

  private var target: EditFunction? {
    if let function { return FunctionTable.function(named: function) }
    guard let scriptBlock else { return nil }
    return session.function(
      Self.given(briefDescription) ?? "CustomAction", Self.given(description) ?? "User defined action",
      running: scriptBlock)
  }

  private static func given(_ text: String?) -> String? {
    text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
