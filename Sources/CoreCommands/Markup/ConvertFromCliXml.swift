import Runtime
import TypeLibrary

/// Reads objects out of CLIXML.
struct ConvertFromCliXml: Cmdlet {
  static let declaration = CmdletDeclaration(
    .convertFrom, "CliXml", synopsis: "Converts a CLIXML-formatted string to custom objects.",
    className: "Microsoft.PowerShell.Commands.ConvertFromClixmlCommand",
    examples: [Example("There and back", "5 | ConvertTo-CliXml | ConvertFrom-CliXml", prints: "5")])

  @Parameter("The text.", position: 0, pipeline: .byValue, mandatory: true)
  var inputObject: String?

  private var texts: [String] = []

  mutating func process(in call: borrowing Invocation) throws { texts.append(inputObject ?? "") }

  func end(in call: borrowing Invocation) throws {
    for value in try CLIXMLReader.read(.from(texts.joined(separator: "\n")), call.engine) {
      try call.write(value)
    }
  }
}
