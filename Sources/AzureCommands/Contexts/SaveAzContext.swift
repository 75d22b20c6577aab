import PartnerDomain
import Runtime

/// Writes contexts to a file, for `Import-AzContext`.
struct SaveAzContext: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .save, "AzContext", aliases: ["Save-AzProfile", "Save-AzureRmContext", "Save-AzureRmProfile"],
    synopsis: "Saves the current authentication information for use in other PowerShell sessions.",
    effect: .changes, outputs: ["Microsoft.Azure.Commands.Profile.Models.Core.PSAzureProfile"],
    className: "Microsoft.Azure.Commands.Profile.SaveAzureRMContextCommand",
    examples: [
      Example(
        "There and back",
        "Connect-AzAccount | Out-Null; Save-AzContext -Path ./c.json; Clear-AzContext -Force; (Import-AzContext ./c.json).Context.Account.Id",
        prints: "alex@contoso.example")
    ])

  @Parameter("The profile to write instead of the session's.", position: 0, pipeline: .byValue)
  var profile: ContextInput?
  @Parameter("The file.", position: 1) var path: String
  @Parameter("Replace a file that is there.") var force = false
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    let path = call.engine.fullPath(path)
    let which = profile == nil ? "current profile" : "profile argument"
    let goesOn = try call.shouldProcess(
      effect: "save the \(which) to the file system at '\(path)'",
      warning:
        "Personally identifiable information and secrets may be written to the file at '\(path)'.  Please ensure "
        + "that the saved file is assigned appropriate access controls")
    guard goesOn, try mayReplace(path, call) else { return [] }
    try ProfileFile.write(try contexts(), to: path)
    try call.writeVerbose(
      "The \(which) was saved to the file system at '\(path)'. This file may include personally identifiable "
        + "information and secrets.  Please ensure that the saved file is assigned appropriate access controls."
    )
    return []
  }

  private func contexts() throws -> ContextList {
    guard let entry = profile?.entry else { return try session.list }
    var list = ContextList()
    list.add(entry.context, named: entry.name)
    return list
  }

  private func mayReplace(_ path: String, _ call: borrowing Invocation) throws -> Bool {
    guard !force, ProfileFile.exists(path) else { return true }
    return try call.shouldContinue("Overwrite existing file at '\(path)'?", caption: "")
  }
}
