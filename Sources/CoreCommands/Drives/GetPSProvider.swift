package import Runtime

/// Writes the providers of the session.
package struct GetPSProvider: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .get, "PSProvider", synopsis: "Gets information about the specified PowerShell provider.",
    outputs: ["System.Management.Automation.ProviderInfo"],
    examples: [Example("One of them", "(Get-PSProvider env*).Name", prints: "Environment")])

  @Parameter("Names; wildcards are allowed.", position: 0, pipeline: .byPropertyName) var psProvider:
    [String] = []

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let session = call.engine.providers
    guard !psProvider.isEmpty else { return try session.providers.forEach { try call.write(.object($0)) } }
    for name in psProvider {
      try call.attempt {
        guard PathResolver.hasWildcards(name) else {
          return try call.write(.object(session.requireProvider(named: name)))
        }
        let pattern = WildcardPattern(.from(name))
        for provider in session.providers where try pattern.accepts(.from(provider.name)) {
          try call.write(.object(provider))
        }
      }
    }
  }
}
