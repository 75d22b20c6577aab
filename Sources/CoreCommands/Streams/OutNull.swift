package import Runtime

/// Drops what it is given.
package struct OutNull: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .out, "Null", synopsis: "Deletes output instead of sending it down the pipeline.",
    examples: [Example("Nothing is shown", "1, 2 | Out-Null", prints: "")])

  @Parameter("The objects.", pipeline: .byValue) var inputObject: Value?

  package init() {}
}
