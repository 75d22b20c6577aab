package import Runtime

/// Goes to another place; relative paths begin there from then on.
package struct SetLocation: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .set, "Location", aliases: ["sl", "cd", "chdir"],
    synopsis: "Sets the current working location to a specified location.", defaultSet: "Path",
    outputs: ["System.Management.Automation.PathInfo"],
    examples: [Example("The root folder", "Set-Location /; \"$PWD\"", prints: "/")])

  @Parameter("Where to go.", sets: [.set("Path", position: 0, pipeline: [.byValue, .byPropertyName])])
  var path: String?
  @Parameter("A path taken as it is.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: String?
  @Parameter("Write the new place.") var passThru = false
  @Parameter("The stack to use from now on.", sets: [.set("Stack", pipeline: .byPropertyName)])
  var stackName: String?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let session = call.engine.providers
    if call.parameterSet.map({ String($0) }) == "Stack" {
      try useStack(call)
    } else {
      try call.attempt { try go(call) }
    }
    if passThru, let place = session.location { try call.write(.object(PathInfo(place))) }
  }

  private func useStack(_ call: borrowing Invocation) throws {
    let name = stackName ?? ""
    try call.attempt {
      guard name.isEmpty || name == "default" || call.engine.providers.hasStack(name) else {
        throw ProviderFault.stackNotFound(name)
      }
      call.engine.providers.defaultStack = name.isEmpty ? "default" : name
    }
  }

  private func go(_ call: borrowing Invocation) throws {
    let session = call.engine.providers
    if let literalPath {
      return session.leave(
        for: try LocationTarget.find(literalPath, isLiteral: true, call.place), call.engine)
    }
    switch path {
    case "-": _ = session.goBack(call.engine)
    case "+": _ = session.goForward(call.engine)
    case .some(let text) where !text.isEmpty:
      session.leave(for: try LocationTarget.find(text, isLiteral: false, call.place), call.engine)
    default: session.leave(for: try LocationTarget.find("~", isLiteral: false, call.place), call.engine)
    }
  }
}

/// Finding the one container that a location can be.
enum LocationTarget {
  static func find(_ text: String, isLiteral: Bool, _ place: PathScope) throws(ShellError) -> ProviderPath {
    let resolver = PathResolver(place)
    var text = text
    // A drive alone is where one stood last on it.
    if let (name, rest) = PathResolver.driveQualified(text), rest.isEmpty,
      let drive = place.drive(named: name),
      drive.provider.implementation.isTree
    {
      text = "\(name):/\(drive.currentLocation)"
    }
    let found: [ProviderPath]
    do throws(ShellError) {
      found = try resolver.resolve(text, ItemQuery(force: true, isLiteral: isLiteral))
    } catch {
      throw error
    }
    var containers: [ProviderPath] = []
    for item in found where try resolver.isContainer(item) { containers.append(item) }
    guard containers.count < 2 else { throw ProviderFault.severalPaths(text).error() }
    guard let target = containers.first else { throw ProviderFault.pathNotFound(text).thrown() }
    return target.at(target.provider.implementation.isTree ? PathParts.trimmed(target.path) : target.path)
  }
}
