import Runtime
import TypeLibrary

/// Writes objects as CLIXML.
struct ConvertToCliXml: Cmdlet {
  static let declaration = CmdletDeclaration(
    .convertTo, "CliXml", synopsis: "Converts an object to a CLIXML-formatted string.",
    outputs: ["System.String"],
    className: "Microsoft.PowerShell.Commands.ConvertToClixmlCommand",
    examples: [Example("There and back", "5 | ConvertTo-CliXml | ConvertFrom-CliXml", prints: "5")])

  @Parameter(
    "How deep objects in objects are followed.",
    validation: [ValidateRangeAttribute(.between(.int(1), .int(Int32.max)))])
  var depth: Int32 = 2
  @Parameter("The objects.", position: 0, pipeline: .byValue, mandatory: true)
  var inputObject: Value?

  private var inputs: [Value] = []

  mutating func process(in call: borrowing Invocation) throws { inputs.append(inputObject ?? .null) }

  func end(in call: borrowing Invocation) throws {
    guard !inputs.isEmpty else { return }
    var writer = CLIXMLWriter(depth: Int(depth), call.engine)
    for input in inputs { try writer.add(input) }
    try call.write(.string(writer.finish()))
  }
}
