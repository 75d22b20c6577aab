package import Runtime

/// Goes back to where the session stood when it last remembered a place.
package struct PopLocation: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .pop, "Location", aliases: ["popd"],
    synopsis: "Changes the current location to the location most recently pushed onto the stack.",
    outputs: ["System.Management.Automation.PathInfo"],
    examples: [
      Example("There and back", "Set-Location /; Push-Location env:; Pop-Location; \"$PWD\"", prints: "/")
    ])

  @Parameter("Write the new place.") var passThru = false
  @Parameter("The stack to take the place from.", pipeline: .byPropertyName) var stackName: String?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let session = call.engine.providers
    try call.attempt {
      guard let place = session.pop(from: stackName) else {
        if let stackName, stackName != "default" { throw ProviderFault.stackNotFound(stackName) }
        return
      }
      session.go(to: place, call.engine)
      if passThru { try call.write(.object(PathInfo(place))) }
    }
  }
}
