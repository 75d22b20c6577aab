package import Runtime

/// Writes to the warning stream.
package struct WriteWarning: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .write, "Warning", synopsis: "Writes a warning message.",
    examples: [Example("A message", "Write-Warning 'text'", prints: "WARNING: text")])

  @Parameter(
    "The text.", position: 0, pipeline: .byValue, aliases: ["Msg"],
    validation: [AllowEmptyAttribute(.emptyString)])
  var message: String

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws { try call.writeWarning(message) }
}
