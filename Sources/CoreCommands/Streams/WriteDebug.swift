package import Runtime

/// Writes to the debug stream.
package struct WriteDebug: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .write, "Debug", synopsis: "Writes text to the debug message stream.",
    examples: [Example("A message", "Write-Debug 'text'")])

  @Parameter(
    "The text.", position: 0, pipeline: .byValue, aliases: ["Msg"],
    validation: [AllowEmptyAttribute(.emptyString)])
  var message: String

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws { try call.writeDebug(message) }
}
