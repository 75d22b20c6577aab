import PartnerDomain
import Runtime

/// Says that contexts are those of a process only.
struct DisableAzContextAutosave: ContextAutosave {
  static let saving = SessionContexts.Scope.process
  static let action = "Do not autosave the context"

  static let declaration = CmdletDeclaration(
    .disable, "AzContextAutosave", aliases: ["Disable-AzureRmContextAutosave"],
    synopsis: "Stops keeping the contexts for later sessions.", effect: .changes,
    outputs: ["Microsoft.Azure.Commands.Profile.Models.ContextAutosaveSettings"],
    className: "Microsoft.Azure.Commands.Profile.Context.DisableAzureRmContextAutosave",
    examples: [
      Example("For this process", "(Disable-AzContextAutosave -Scope Process).Mode", prints: "Process")
    ])

  @Parameter("Whether the setting is this process's or the user's.") var scope: ContextScope?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession
}
