package import Runtime

/// Writes to the verbose stream.
package struct WriteVerbose: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .write, "Verbose", synopsis: "Writes text to the verbose message stream.",
    examples: [Example("A message", "Write-Verbose 'text'")])

  @Parameter(
    "The text.", position: 0, pipeline: .byValue, aliases: ["Msg"],
    validation: [AllowEmptyAttribute(.emptyString)])
  var message: String

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws { try call.writeVerbose(message) }
}
