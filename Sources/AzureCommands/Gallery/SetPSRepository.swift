import Runtime

/// Changes how a repository is seen; scripts trust the gallery with it before they install.
struct SetPSRepository: Cmdlet {
  static let declaration = CmdletDeclaration(
    .set, "PSRepository", synopsis: "Sets values for a registered repository.", className: "Set-PSRepository",
    examples: [
      Example("Trust", "Set-PSRepository -Name PSGallery -InstallationPolicy Trusted", prints: "")
    ])

  @Parameter("The repository's name.", position: 0) var name: String
  @Parameter("Where it is.", position: 1) var sourceLocation: String?
  @Parameter("Where it takes modules.") var publishLocation: String?
  @Parameter("Where its scripts are.") var scriptSourceLocation: String?
  @Parameter("Where it takes scripts.") var scriptPublishLocation: String?
  @Parameter("Who signs in to it.") var credential: Value?
  @Parameter(
    "Whether it is trusted.",
    validation: [ValidateSetAttribute([.from("Trusted"), .from("Untrusted")])])
  var installationPolicy: String?
  @Parameter("The proxy to go through.") var proxy: String?
  @Parameter("Who signs in to the proxy.") var proxyCredential: Value?
  @Parameter("What provides its packages.") var packageManagementProvider: String?

  func process(in call: borrowing Invocation) throws {
    guard name.lowercased() != "psgallery" else { return }
    try call.writeError(RepositoryFault.unknown(name), target: .string(name))
  }
}

/// What the commands of repositories refuse.
enum RepositoryFault: ShellFault {
  case unknown(String)

  var errorId: String { "RepositoryNotFound" }
  var category: ErrorCategory { .objectNotFound }

  var message: String {
    switch self {
    case .unknown(let name):
      "No repository with the name '\(name)' was found."
    }
  }
}
