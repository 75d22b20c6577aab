import PartnerDomain
import Runtime

/// Says that contexts are kept for later sessions.
struct EnableAzContextAutosave: ContextAutosave {
  static let saving = SessionContexts.Scope.currentUser
  static let action = "Autosave the context"

  static let declaration = CmdletDeclaration(
    .enable, "AzContextAutosave", aliases: ["Enable-AzureRmContextAutosave"],
    synopsis: "Keeps the contexts for later sessions.", effect: .changes,
    outputs: ["Microsoft.Azure.Commands.Profile.Models.ContextAutosaveSettings"],
    className: "Microsoft.Azure.Commands.Profile.Context.EnableAzureRmContextAutosave",
    examples: [
      Example("For this process", "(Enable-AzContextAutosave -Scope Process).Mode", prints: "CurrentUser")
    ])

  @Parameter("Whether the setting is this process's or the user's.") var scope: ContextScope?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession
}
