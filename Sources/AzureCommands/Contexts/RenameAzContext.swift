import PartnerDomain
import Runtime

/// Gives a context another name.
struct RenameAzContext: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .rename, "AzContext", aliases: ["Rename-AzureRmContext"],
    synopsis: "Renames an Azure context.", effect: .changes, defaultSet: "RenameByInputObject",
    outputs: ["Microsoft.Azure.Commands.Profile.Models.Core.PSAzureContext"],
    className: "Microsoft.Azure.Commands.Profile.Context.RenameAzureRmContext",
    examples: [
      Example(
        "A short name",
        "Connect-AzAccount -ContextName Home | Out-Null; (Rename-AzContext Home Partner -PassThru).Name",
        prints: "Partner")
    ])

  @Parameter(
    "A context.", sets: [.set("RenameByInputObject", mandatory: true, pipeline: .byValue)],
    validation: [notEmpty])
  var inputObject: ContextObjectInput?
  @Parameter(
    "The name that it has.", sets: [.set("RenameByName", position: 0, mandatory: true)], completes: .contexts)
  var sourceName: String?
  @Parameter("The new name.", position: 1, validation: [notEmpty]) var targetName: String
  @Parameter("Replace a context that has the new name.") var force = false
  @Parameter("Write the renamed context.") var passThru = false
  @Parameter("How far the change goes.") var scope: ContextScope?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    guard let source = sourceName ?? inputObject?.entry?.name, source.lowercased() != targetName.lowercased()
    else { return [] }
    let action = "Rename context '\(source)' to '\(targetName)'"
    guard try call.shouldProcess(action, target: "Context"), try mayReplace(source, call) else { return [] }
    try session.change(session.scope(scope, given: defaultProfile)) {
      try $0.rename(source, to: targetName, replacing: true)
    }
    guard passThru, let entry = try session.list.entry(named: targetName) else { return [] }
    return [.record(of: entry)]
  }

  private func mayReplace(_ source: String, _ call: borrowing Invocation) throws -> Bool {
    guard !force, try session.list.entry(named: targetName) != nil else { return true }
    return try call.shouldContinue(
      "Overwrite context '\(targetName)' with context '\(source)'", caption: "")
  }
}
