package import Runtime

/// Remembers where the session stands and goes elsewhere.
package struct PushLocation: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .push, "Location", aliases: ["pushd"],
    synopsis: "Adds the current location to the top of a location stack.", defaultSet: "Path",
    outputs: ["System.Management.Automation.PathInfo"],
    examples: [
      Example("There and back", "Set-Location /; Push-Location env:; Pop-Location; \"$PWD\"", prints: "/")
    ])

  @Parameter("Where to go.", sets: [.set("Path", position: 0, pipeline: [.byValue, .byPropertyName])])
  var path: String?
  @Parameter(
    "A path taken as it is.", aliases: PathSets.literalAliases,
    sets: [.set("LiteralPath", pipeline: .byPropertyName)])
  var literalPath: String?
  @Parameter("Write the new place.") var passThru = false
  @Parameter("The stack to remember on.", pipeline: .byPropertyName) var stackName: String?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let session = call.engine.providers
    session.push(on: stackName)
    guard let text = literalPath ?? path else { return }
    try call.attempt {
      session.go(to: try LocationTarget.find(text, isLiteral: literalPath != nil, call.place), call.engine)
      if passThru, let place = session.location { try call.write(.object(PathInfo(place))) }
    }
  }
}
