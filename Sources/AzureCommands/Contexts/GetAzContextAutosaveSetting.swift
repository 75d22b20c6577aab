import PartnerDomain
import Runtime

/// Tells whether contexts are kept for later sessions.
struct GetAzContextAutosaveSetting: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .get, "AzContextAutosaveSetting", synopsis: "Tells whether contexts are kept for later sessions.",
    outputs: ["Microsoft.Azure.Commands.Profile.Models.ContextAutosaveSettings"],
    className: "Microsoft.Azure.Commands.Profile.Context.GetAzureRmContextAutosaveSetting",
    examples: [Example("As it comes", "(Get-AzContextAutosaveSetting).Mode", prints: "CurrentUser")])

  @Parameter("Whether the setting is this process's or the user's.") var scope: ContextScope?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    [.record(ofSaving: scope == .currentUser ? try session.kept : try session.saving, call.engine)]
  }
}

extension Value {
  /// A setting as Az writes it.
  static func record(ofSaving scope: SessionContexts.Scope, _ engine: Engine) -> Value {
    let isKept = scope == .currentUser
    let home = engine.environment[.from("HOME")].map { String($0) } ?? ""
    let none = Value.string("None")
    let folder = isKept ? Value.string(home + "/.Azure") : none
    let mode = isKept ? ContextScope.currentUser : .process
    return .object(
      RecordObject(
        .autosaveRecord, of: mode.rawValue,
        [
          "Mode": .string(mode.rawValue), "ContextDirectory": folder,
          "ContextFile": isKept ? .string("AzureRmContext.json") : none, "CacheDirectory": folder,
          "CacheFile": isKept ? .string("msal.cache") : none, "Settings": .table(HashtableObject()),
        ]))
  }
}
