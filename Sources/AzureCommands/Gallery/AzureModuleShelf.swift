package import Runtime

extension AzureModules {
  /// The Az modules as module commands know them.
  package static var shelf: ModuleShelf {
    ModuleShelf([
      BuiltInModule(
        "Az", version: "12.0.0",
        description: "Microsoft Azure PowerShell - Cmdlets to manage resources in Azure.",
        requires: ["Az.Accounts"]),
      BuiltInModule(
        "Az.Accounts", version: "3.0.0",
        description:
          "Microsoft Azure PowerShell - Accounts credential management cmdlets for Azure Resource Manager."),
      BuiltInModule(
        "Az.ManagementPartner", version: "0.7.4",
        description: "Microsoft Azure PowerShell - Management Partner cmdlets.", requires: ["Az.Accounts"]),
    ])
  }
}
