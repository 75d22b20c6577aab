import PartnerDomain
import Runtime

/// Takes a context away.
struct RemoveAzContext: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .remove, "AzContext", aliases: ["Remove-AzureRmContext"],
    synopsis: "Removes a context from the set of available contexts.", effect: .changes,
    defaultSet: "RemoveByInputObject",
    outputs: ["Microsoft.Azure.Commands.Profile.Models.Core.PSAzureContext"],
    className: "Microsoft.Azure.Commands.Profile.Context.RemoveAzureRmContext",
    examples: [
      Example(
        "By name",
        "Connect-AzAccount -ContextName Home | Out-Null; Remove-AzContext Home -Force; $null -eq (Get-AzContext)",
        prints: "True")
    ])

  @Parameter(
    "A context.", sets: [.set("RemoveByInputObject", mandatory: true, pipeline: .byValue)],
    validation: [notEmpty])
  var inputObject: ContextObjectInput?
  @Parameter(
    "The context's name.", sets: [.set("RemoveByName", position: 0, mandatory: true)], completes: .contexts)
  var name: String?
  @Parameter("Remove it without asking, even if it is the default one.") var force = false
  @Parameter("Write the removed context.") var passThru = false
  @Parameter("How far the change goes.") var scope: ContextScope?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    guard let name = name ?? inputObject?.entry?.name else { return [] }
    guard try call.shouldProcess("Remove context '\(name)'", target: "Context"), try mayRemove(name, call)
    else { return [] }
    let context = try session.change(session.scope(scope, given: defaultProfile)) { try $0.remove(name) }
    return passThru ? [.record(of: ContextList.Entry(name: name, context: context))] : []
  }

  private func mayRemove(_ name: String, _ call: borrowing Invocation) throws -> Bool {
    guard !force, try session.list.defaultName?.lowercased() == name.lowercased() else { return true }
    return try call.shouldContinue(
      "'\(name)' is the default context used for communicating with Azure.  Are you sure you want to remove the "
        + "default context?", caption: "")
  }
}
