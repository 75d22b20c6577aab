import PartnerDomain
import Runtime

/// Takes contexts from a file or another session's profile.
struct ImportAzContext: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .import, "AzContext", aliases: ["Import-AzureRmContext", "Select-AzureRmProfile"],
    synopsis: "Loads Azure authentication information from a file.", effect: .changes,
    defaultSet: "ProfileFromDisk",
    outputs: ["Microsoft.Azure.Commands.Profile.Models.Core.PSAzureProfile"],
    className: "Microsoft.Azure.Commands.Profile.ImportAzureRMContextCommand",
    examples: [
      Example(
        "A file that is not there",
        "Import-AzContext ./none.json -ErrorAction SilentlyContinue; $null -eq (Get-AzContext)",
        prints: "True")
    ])

  @Parameter(
    "The profile.", aliases: ["Profile"],
    sets: [.set("InMemoryProfile", position: 0, mandatory: true, pipeline: .byPropertyName)],
    validation: [ValidatePresenceAttribute(.notNull)])
  var azureContext: ContextInput?
  @Parameter(
    "The file.", sets: [.set("ProfileFromDisk", position: 0, mandatory: true, pipeline: .byPropertyName)],
    validation: [notEmpty])
  var path: String?
  @Parameter("How far the change goes.") var scope: ContextScope?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    let path = path.map { call.engine.fullPath($0) }
    let source = path.map { "context stored in \($0)" } ?? "provided context"
    let goesOn = try call.shouldProcess(
      "Set the target account, tenant, and subscription of cmdlets executed in this session to the \(source)",
      target: "Current context")
    guard goesOn else { return [] }
    let found = try path.map { try ProfileFile.read($0) } ?? given
    try session.change(session.scope(scope, given: defaultProfile)) { list in
      for entry in found.entries { list.add(entry.context, named: entry.name, asDefault: false) }
      if let name = found.defaultName { try list.select(name) }
    }
    return try session.list.defaultEntry.map { [.profile(of: $0)] } ?? []
  }

  private var given: ContextList {
    var list = ContextList()
    if let entry = azureContext?.entry { list.add(entry.context, named: entry.name) }
    return list
  }
}
