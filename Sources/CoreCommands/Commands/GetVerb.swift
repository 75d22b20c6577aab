import Runtime
import TypeLibrary

/// Writes the verbs that names of commands should begin with.
struct GetVerb: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Verb", synopsis: "Gets approved PowerShell verbs.",
    outputs: ["System.Management.Automation.VerbInfo"],
    examples: [Example("Is it one?", "[bool](Get-Verb Start)", prints: "True")])

  @Parameter("The verbs.", position: 0, pipeline: [.byValue, .byPropertyName]) var verb: [String] = ["*"]
  @Parameter(
    "Their groups.", position: 1, pipeline: [.byValue, .byPropertyName],
    validation: [
      ValidateSetAttribute(
        ["Common", "Communications", "Data", "Diagnostic", "Lifecycle", "Other", "Security"].map { .from($0) }
      )
    ])
  var group: [String] = []

  func process(in call: borrowing Invocation) throws {
    let patterns = verb.map { NamePattern($0) }
    let groups = group.map { NamePattern($0) }
    for entry in VerbTable.all {
      guard try patterns.match(.from(entry.verb)) else { continue }
      if !groups.isEmpty, try !groups.match(.from(entry.group)) { continue }
      let type = TypeTable.define("System.Management.Automation.VerbInfo", base: .object)
      try call.write(
        .object(
          RecordObject(
            type, of: 0,
            [
              "Verb": .string(entry.verb), "AliasPrefix": .string(entry.prefix),
              "Group": .string(entry.group), "Description": .string(entry.description),
            ])))
    }
  }
}
