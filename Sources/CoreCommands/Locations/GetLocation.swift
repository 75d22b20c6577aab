package import Runtime

/// Writes where the session stands, or its stacks of places.
package struct GetLocation: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .get, "Location", aliases: ["gl", "pwd"],
    synopsis: "Gets information about the current working location or a location stack.",
    defaultSet: "Location", outputs: ["System.Management.Automation.PathInfo"],
    examples: [Example("The root folder", "Set-Location /; (Get-Location).Path", prints: "/")])

  @Parameter("Providers to tell the places of.", sets: [.set("Location", pipeline: .byPropertyName)])
  var psProvider: [String] = []
  @Parameter("Drives to tell the places of.", sets: [.set("Location", pipeline: .byPropertyName)])
  var psDrive: [String] = []
  @Parameter("The stack in use.", sets: [.set("Stack")]) var stack = false
  @Parameter("Stacks by name.", sets: [.set("Stack", pipeline: .byPropertyName)]) var stackName: [String] = []

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let session = call.engine.providers
    if call.parameterSet.map({ String($0) }) == "Stack" {
      guard !stackName.isEmpty else { return try call.write(.object(session.stack(nil))) }
      for name in stackName {
        try call.attempt {
          guard session.hasStack(name) || name == "default" else {
            throw ProviderFault.argumentValue("stackName")
          }
          try call.write(.object(session.stack(name)))
        }
      }
      return
    }
    guard !psDrive.isEmpty || !psProvider.isEmpty else {
      return try call.write(.object(PathInfo(call.engine.currentPlace)))
    }
    for name in psDrive {
      try call.attempt {
        guard let drive = call.place.drive(named: name) else { throw ProviderFault.driveNotFound(name) }
        try write(drive, call)
      }
    }
    for name in psProvider {
      try call.attempt {
        let provider = try session.requireProvider(named: name)
        guard let drive = call.place.drives.first(where: { $0.provider === provider }) else { return }
        try write(drive, call)
      }
    }
  }

  private func write(_ drive: PSDriveInfo, _ call: borrowing Invocation) throws {
    let current = drive.currentLocation
    let path = current.isEmpty ? drive.root : PathParts.join(drive.root, current)
    try call.write(.object(PathInfo(ProviderPath(drive.provider, drive: drive, path: path))))
  }
}
