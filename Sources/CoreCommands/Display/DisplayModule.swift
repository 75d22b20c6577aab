package import Runtime

extension CoreModules {
  /// Commands that lay objects out and show them; of the module of utilities too.
  package static let display = CommandModule(
    "Microsoft.PowerShell.Utility",
    [
      FormatCustom.self, FormatList.self, FormatTable.self, FormatWide.self, OutString.self,
      GetError.self, UpdateFormatData.self,
    ])
}
