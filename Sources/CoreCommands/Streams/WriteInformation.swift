package import Runtime

/// Writes to the information stream.
package struct WriteInformation: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .write, "Information", synopsis: "Specifies how the information stream data for a command is handled.",
    examples: [Example("A message", "Write-Information 'text'")])

  @Parameter(
    "The message.", position: 0, pipeline: .byValue, aliases: ["Msg", "Message"],
    validation: [AllowEmptyAttribute(.null)])
  var messageData: Value
  @Parameter("Words to find the message by.", position: 1) var tags: [String] = []

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    try call.writeInformation(messageData, tags: tags)
  }
}
