package import Runtime

/// Puts paths together.
package struct JoinPath: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .join, "Path", synopsis: "Combines a path and a child path into a single path.",
    outputs: ["System.String"],
    examples: [Example("Two parts", "Join-Path a b", prints: "a/b")])

  @Parameter(
    "The path to begin with.", position: 0, pipeline: [.byValue, .byPropertyName], aliases: ["PSPath"],
    mandatory: true)
  var path: [String] = []
  @Parameter(
    "What is put behind it.", position: 1, pipeline: .byPropertyName,
    validation: [
      AllowEmptyAttribute(.null), AllowEmptyAttribute(.emptyString), AllowEmptyAttribute(.emptyCollection),
    ], mandatory: true)
  var childPath: [String] = []
  @Parameter(
    "More of it.", position: 2, pipeline: .byPropertyName, remaining: true,
    validation: [
      AllowEmptyAttribute(.null), AllowEmptyAttribute(.emptyString), AllowEmptyAttribute(.emptyCollection),
    ])
  var additionalChildPath: [String] = []
  @Parameter("Write the items that the path stands for.") var resolve = false
  @Parameter(
    "An account for providers that take one.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    var children = childPath + additionalChildPath
    if children.isEmpty { children = [""] }
    let resolver = PathResolver(call.place)
    for path in path {
      try call.attempt {
        try checkDrive(path, call)
        let joined = children.reduce(PathParts.slashed(path)) { PathJoining.join($0, PathParts.slashed($1)) }
        guard resolve else { return try call.write(.string(joined)) }
        for item in try resolver.resolve(joined) { try call.write(.string(item.display)) }
      }
    }
  }

  private func checkDrive(_ path: String, _ call: borrowing Invocation) throws {
    guard !PathResolver.isProviderQualified(path), let (name, _) = PathResolver.driveQualified(path) else {
      return
    }
    guard call.place.drive(named: name) != nil else { throw ProviderFault.driveNotFound(name) }
  }
}

/// Joining as the file system's provider does it.
enum PathJoining {
  static func join(_ parent: String, _ child: String) -> String {
    if parent.isEmpty { return child }
    if child.isEmpty { return parent.hasSuffix("/") ? parent : parent + "/" }
    let child = child.hasPrefix("/") ? String(child.dropFirst()) : child
    return parent.hasSuffix("/") ? parent + child : parent + "/" + child
  }
}
