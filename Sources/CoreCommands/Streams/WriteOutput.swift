package import Runtime

/// Passes its arguments on, collections element by element unless told otherwise.
package struct WriteOutput: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .write, "Output", aliases: ["echo"],
    synopsis: "Writes the specified objects to the pipeline.",
    examples: [Example("Two objects", "Write-Output 1, 2", prints: "1\n2")])

  @Parameter(
    "The objects.", position: 0, pipeline: .byValue, remaining: true,
    validation: [AllowEmptyAttribute(.null), AllowEmptyAttribute(.emptyCollection)])
  var inputObject: Value
  @Parameter("Write a collection as one object.") var noEnumerate = false

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    if noEnumerate { return try call.write(inputObject) }
    try call.writeEach(inputObject)
  }
}
