package import Runtime

/// The modules of this target: a command is registered by its entry here.
package enum AzureModules {
  package static let partner = CommandModule(
    "Az.ManagementPartner",
    [
      GetAzManagementPartner.self, NewAzManagementPartner.self, RemoveAzManagementPartner.self,
      UpdateAzManagementPartner.self,
    ],
    aliases: ["Get", "New", "Remove", "Update"].map {
      ("\($0)-AzureRmManagementPartner", "\($0)-AzManagementPartner")
    })

  package static let accounts = CommandModule(
    "Az.Accounts", [ConnectAzAccount.self, DisconnectAzAccount.self])

  package static let all = [accounts, partner]
}
