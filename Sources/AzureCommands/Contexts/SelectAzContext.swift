import PartnerDomain
import Runtime

/// Makes one of the contexts the default one.
struct SelectAzContext: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .select, "AzContext", aliases: ["Select-AzureRmContext"],
    synopsis: "Selects a subscription to target in Azure commands.",
    effect: .changes, defaultSet: "SelectByInputObject",
    outputs: ["Microsoft.Azure.Commands.Profile.Models.Core.PSAzureContext"],
    className: "Microsoft.Azure.Commands.Profile.Context.SelectAzureRmContext",
    examples: [
      Example(
        "Back to a context by its name",
        "Connect-AzAccount -ContextName Home | Out-Null; (Select-AzContext Home).Name", prints: "Home")
    ])

  @Parameter(
    "A context.", sets: [.set("SelectByInputObject", mandatory: true, pipeline: .byValue)],
    validation: [notEmpty])
  var inputObject: ContextObjectInput?
  @Parameter(
    "The context's name.", sets: [.set("SelectByName", position: 0, mandatory: true)], completes: .contexts)
  var name: String?
  @Parameter("How far the change goes.") var scope: ContextScope?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    guard let name = name ?? inputObject?.entry?.name else { return [] }
    guard try call.shouldProcess("Change the current context", target: "Context") else { return [] }
    try session.change(session.scope(scope, given: defaultProfile)) { try $0.select(name) }
    return try session.list.defaultEntry.map { [.record(of: $0)] } ?? []
  }
}
