package import Runtime

/// Writes the drives of the session.
package struct GetPSDrive: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .get, "PSDrive", aliases: ["gdr"], synopsis: "Gets drives in the current session.", defaultSet: "Name",
    outputs: ["System.Management.Automation.PSDriveInfo"],
    examples: [
      Example("The drive of the environment", "(Get-PSDrive env).Provider.Name", prints: "Environment")
    ])

  @Parameter("Names; wildcards are allowed.", sets: [.set("Name", position: 0, pipeline: .byPropertyName)])
  var name: [String] = []
  @Parameter(
    "Names taken as they are.",
    sets: [.set("LiteralName", position: 0, mandatory: true, pipeline: .byPropertyName)])
  var literalName: [String] = []
  @Parameter("The scope to look in.", pipeline: .byPropertyName) var scope: String?
  @Parameter("Providers of the drives.", pipeline: .byPropertyName) var psProvider: [String] = []

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let drives = try visible(call)
    let names = name + literalName
    guard !names.isEmpty else { return try drives.forEach { try call.write(.object($0)) } }
    for name in names {
      let isPattern = literalName.isEmpty && PathResolver.hasWildcards(name)
      let pattern = WildcardPattern(.from(name))
      var isFound = false
      for drive in drives {
        let matches =
          try isPattern ? pattern.accepts(.from(drive.name)) : drive.name.lowercased() == name.lowercased()
        guard matches else { continue }
        isFound = true
        try call.write(.object(drive))
      }
      if !isFound, !isPattern { try call.report(DriveFault.noMatch(name).error(target: .string(name))) }
    }
  }

  private func visible(_ call: borrowing Invocation) throws -> [PSDriveInfo] {
    let all = call.place.drives
    guard !psProvider.isEmpty else { return all }
    var providers: [ProviderInfo] = []
    for name in psProvider { providers.append(try call.engine.providers.requireProvider(named: name)) }
    return all.filter { drive in providers.contains { $0 === drive.provider } }
  }
}

/// What commands of drives refuse.
enum DriveFault: ShellFault {
  case noMatch(String)
  case exists(String)
  case wrongName
  case wrongRoot(String)
  case inUse(String)

  var errorId: String {
    switch self {
    case .noMatch: "GetLocationNoMatchingDrive"
    case .exists: "DriveAlreadyExists"
    case .wrongName: "Argument"
    case .wrongRoot: "DriveRootError"
    case .inUse: "InvalidOperation"
    }
  }

  var message: String {
    switch self {
    case .noMatch(let name): "Cannot find drive. A drive with the name '\(name)' does not exist."
    case .exists(let name): "A drive with the name '\(name)' already exists."
    case .wrongName:
      "Cannot process the drive name because the drive name contains one or more of the following characters that are not valid: ; ~ / \\ . :"
    case .wrongRoot(let root):
      "The specified drive root \"\(root)\" either does not exist, or it is not a folder."
    case .inUse(let name): "Cannot remove drive '\(name)' because it is in use."
    }
  }

  var category: ErrorCategory {
    switch self {
    case .noMatch: .objectNotFound
    case .exists: .resourceExists
    case .wrongName: .invalidArgument
    case .wrongRoot: .readError
    case .inUse: .invalidOperation
    }
  }

  var exceptionType: TypeInfo {
    switch self {
    case .noMatch: .driveNotFoundException
    case .exists: .sessionStateException
    case .wrongName: .psArgumentException
    case .wrongRoot: .ioException
    case .inUse: .psInvalidOperationException
    }
  }
}
