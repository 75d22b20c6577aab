import Runtime

/// Writes short names and what they stand for.
struct GetAbbreviation: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Abbreviation", synopsis: "Gets the short names that the prompt spells out.",
    outputs: [typeName], className: "Palsh.GetAbbreviationCommand",
    examples: [
      Example("All of them", "Set-Abbreviation g git; (Get-Abbreviation).Name", prints: "g")
    ])

  private static let typeName = "Palsh.Abbreviation"

  @Parameter("The short names.", position: 0) var name: [String] = ["*"]

  @Service var session: ReadLineSession

  func end(in call: borrowing Invocation) throws {
    let patterns = name.map { NamePattern($0) }
    for (_, entry) in session.abbreviations.sorted(by: { $0.key < $1.key }) {
      guard try patterns.match(.from(entry.name)) else { continue }
      try call.write(
        .object(
          RecordObject(
            TypeTable.define(Self.typeName, base: .object), of: 0,
            ["Name": .string(entry.name), "Expansion": .string(entry.expansion)])))
    }
  }
}
