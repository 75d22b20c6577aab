import Runtime

/// Gives a text a short name that the prompt spells out.
struct SetAbbreviation: Cmdlet {
  static let declaration = CmdletDeclaration(
    .set, "Abbreviation",
    synopsis: "Sets what a short name stands for; blank or Enter spells it out at the prompt.",
    className: "Palsh.SetAbbreviationCommand",
    examples: [
      Example(
        "A short name",
        "Set-Abbreviation big 'Get-Process | Sort-Object WS'; (Get-Abbreviation big).Expansion",
        prints: "Get-Process | Sort-Object WS")
    ])

  @Parameter(
    "The short name; it is spelled out where a command's name stands.", position: 0,
    pipeline: .byPropertyName,
    validation: [ValidatePresenceAttribute(.notNullOrWhiteSpace)])
  var name: String
  @Parameter("What it stands for.", position: 1, pipeline: .byPropertyName) var expansion: String

  @Service var session: ReadLineSession

  func process(in call: borrowing Invocation) {
    session.abbreviations[name.lowercased()] = (name, expansion)
  }
}
