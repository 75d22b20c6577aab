package import Runtime

/// Takes drives off the session; what they led to stays.
package struct RemovePSDrive: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .remove, "PSDrive", aliases: ["rdr"],
    synopsis: "Deletes temporary drives and disconnects mapped network drives.",
    effect: .changes, defaultSet: "Name",
    examples: [
      Example(
        "There and gone", "$null = New-PSDrive Etc FileSystem /etc; Remove-PSDrive Etc; Test-Path Etc:/",
        prints: "False")
    ])

  @Parameter(
    "Names; wildcards are allowed.",
    sets: [.set("Name", position: 0, mandatory: true, pipeline: .byPropertyName)])
  var name: [String] = []
  @Parameter(
    "Names taken as they are.",
    sets: [.set("LiteralName", position: 0, mandatory: true, pipeline: .byPropertyName)])
  var literalName: [String] = []
  @Parameter("Providers of the drives.", pipeline: .byPropertyName) var psProvider: [String] = []
  @Parameter("The scope to look in.", pipeline: .byPropertyName) var scope: String?
  @Parameter("Also the drive that the session stands on.") var force = false

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    for name in name + literalName {
      try call.attempt {
        let isPattern = literalName.isEmpty && PathResolver.hasWildcards(name)
        let pattern = WildcardPattern(.from(name))
        let found = try call.place.drives.filter {
          try isPattern ? pattern.accepts(.from($0.name)) : $0.name.lowercased() == name.lowercased()
        }
        if found.isEmpty, !isPattern { throw ProviderFault.driveNotFound(name) }
        for drive in found { try remove(drive, call) }
      }
    }
  }

  private func remove(_ drive: PSDriveInfo, _ call: borrowing Invocation) throws {
    let target = "Name: \(drive.name) Provider: \(drive.provider.fullName) Root: \(drive.root)"
    guard try call.shouldProcess("Remove Drive", target: target) else { return }
    if call.engine.providers.location?.drive === drive, !force { throw DriveFault.inUse(drive.name) }
    var next: ScopePointer? = call.place.scope
    while let scope = next {
      scope.pointee.extra?.drives.removeAll { $0 === drive }
      next = scope.pointee.parent
    }
  }
}
