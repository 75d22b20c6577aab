import Runtime

/// Forgets short names.
struct RemoveAbbreviation: Cmdlet {
  static let declaration = CmdletDeclaration(
    .remove, "Abbreviation", synopsis: "Removes short names that the prompt spells out.",
    className: "Palsh.RemoveAbbreviationCommand",
    examples: [
      Example(
        "One of them", "Set-Abbreviation g git; Remove-Abbreviation g; @(Get-Abbreviation).Count", prints: "0"
      )
    ])

  @Parameter("The short names.", position: 0, pipeline: .byPropertyName) var name: [String]

  @Service var session: ReadLineSession

  func process(in call: borrowing Invocation) throws {
    let patterns = name.map { NamePattern($0) }
    for (key, entry) in session.abbreviations {
      let matches = try patterns.match(.from(entry.name))
      if matches { session.abbreviations[key] = nil }
    }
  }
}
