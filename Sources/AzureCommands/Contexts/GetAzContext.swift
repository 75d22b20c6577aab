import PartnerDomain
import Runtime

/// Shows the context that commands work in, or all there are.
struct GetAzContext: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .get, "AzContext", aliases: ["Get-AzureRmContext"],
    synopsis: "Gets the metadata used to authenticate Azure Resource Manager requests.",
    defaultSet: "GetSingleContext",
    outputs: ["Microsoft.Azure.Commands.Profile.Models.Core.PSAzureContext"],
    className: "Microsoft.Azure.Commands.Profile.GetAzureRMContextCommand",
    examples: [
      Example(
        "Who is signed in", "Connect-AzAccount | Out-Null; (Get-AzContext).Account.Id",
        prints: "alex@contoso.example")
    ])

  @Parameter("The context's name.", sets: [.set("GetSingleContext", position: 0)], completes: .contexts)
  var name: String?
  @Parameter("List all contexts of the session.", sets: [.set("ListAllContexts", mandatory: true)])
  var listAvailable = false
  @Parameter("Look for accounts that other programs signed in.", sets: [.set("ListAllContexts")])
  var refreshContextFromTokenCache = false
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    let list = try session.list
    if listAvailable { return list.entries.map { .record(of: $0) } }
    if let name {
      guard let entry = list.entry(named: name) else { throw AzureFault.contextUnknown(name) }
      return [.record(of: entry)]
    }
    let entry = defaultProfile.map(\.entry) ?? list.defaultEntry
    return entry.map { [.record(of: $0)] } ?? []
  }
}
