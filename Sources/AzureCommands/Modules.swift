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
    "Az.Accounts",
    [
      ClearAzContext.self, ConnectAzAccount.self, DisableAzContextAutosave.self, DisconnectAzAccount.self,
      EnableAzContextAutosave.self, GetAzAccessToken.self, GetAzContext.self,
      GetAzContextAutosaveSetting.self,
      GetAzSubscription.self, GetAzTenant.self, ImportAzContext.self, RemoveAzContext.self,
      RenameAzContext.self, SaveAzContext.self, SelectAzContext.self, SetAzContext.self,
    ])

  /// What scripts start with; it knows the Az modules only.
  package static let gallery = CommandModule(
    "PowerShellGet",
    [
      GetInstalledModule.self, InstallModule.self, SetPSRepository.self, UninstallModule.self,
      UpdateModule.self,
    ])

  package static let all = [accounts, partner, gallery]
}
