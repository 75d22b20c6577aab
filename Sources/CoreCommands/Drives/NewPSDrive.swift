package import Runtime

/// Gives a place of a provider a name of its own.
package struct NewPSDrive: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .new, "PSDrive", aliases: ["ndr"], synopsis: "Creates temporary and persistent drives.",
    effect: .changes, outputs: ["System.Management.Automation.PSDriveInfo"],
    examples: [
      Example(
        "A drive for a folder", "$null = New-PSDrive Etc FileSystem /etc; Test-Path Etc:/hostname",
        prints: "True")
    ])

  @Parameter("The new name.", position: 0, pipeline: .byPropertyName) var name: String
  @Parameter("The provider.", position: 1, pipeline: .byPropertyName) var psProvider: String
  @Parameter(
    "Where the drive begins.", position: 2, pipeline: .byPropertyName,
    validation: [AllowEmptyAttribute(.emptyString)])
  var root: String
  @Parameter("What it is for.", pipeline: .byPropertyName) var description: String?
  @Parameter("The scope that the drive lives in.", pipeline: .byPropertyName) var scope: String?
  @Parameter("Keep the drive beyond the session.") var persist = false
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    try call.attempt {
      let provider = try call.engine.providers.requireProvider(named: psProvider)
      let target = "Name: \(name) Provider: \(provider.fullName) Root: \(root)"
      guard try call.shouldProcess("New drive", target: target) else { return }
      if name.contains(where: { ";~/\\.:".contains($0) }) { throw DriveFault.wrongName }
      let place = call.place
      if place.drive(named: name) != nil { throw DriveFault.exists(name).error(target: .string(name)) }
      let drive = PSDriveInfo(
        name, provider, root: try rootPath(provider, place), description: description ?? "")
      ScopeArgument.scope(scope, from: place).ensureExtra().drives.append(drive)
      try call.write(.object(drive))
    }
  }

  private func rootPath(_ provider: ProviderInfo, _ place: PathScope) throws -> String {
    guard provider.isFileSystem else { return root }
    let located = try PathResolver(place).locate(root)
    guard try located.provider.implementation.isContainer(located.path, place) else {
      throw DriveFault.wrongRoot(located.path)
    }
    return PathParts.trimmed(located.path)
  }
}

/// `-Scope`: Global, Script, Local, or how many scopes up.
enum ScopeArgument {
  static func scope(_ text: String?, from place: PathScope) -> ScopePointer {
    switch text?.lowercased() {
    case "global": return place.engine.global.top
    case "script": return place.scope.pointee.session.top
    case .some(let number):
      var scope = place.scope
      for _ in 0..<(Int(number) ?? 0) { scope = scope.pointee.parent ?? scope }
      return scope
    case nil: return place.scope
    }
  }
}
