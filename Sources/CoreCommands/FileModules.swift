package import Runtime

/// Modules of commands over providers, files and programs.
extension CoreModules {
  /// Commands over providers: locations, paths, items, their content, drives.
  package static let items = CommandModule(
    "Microsoft.PowerShell.Management",
    [
      AddContent.self, ClearContent.self, ClearItem.self, ConvertPath.self, CopyItem.self, GetChildItem.self,
      ClearItemProperty.self, CopyItemProperty.self, MoveItemProperty.self, RenameItemProperty.self,
      GetContent.self, GetItem.self, GetItemProperty.self, GetItemPropertyValue.self, GetProcess.self,
      NewItemProperty.self,
      RemoveItemProperty.self, SetItemProperty.self, StartProcess.self, StopProcess.self, WaitProcess.self,
      GetLocation.self, GetPSDrive.self, GetPSProvider.self, InvokeItem.self,
      JoinPath.self, MoveItem.self, NewItem.self, NewPSDrive.self, PopLocation.self, PushLocation.self,
      RemoveItem.self, RemovePSDrive.self, RenameItem.self, ResolvePath.self, SetContent.self, SetItem.self,
      SetLocation.self, SplitPath.self, TestPath.self,
    ], aliases: [("md", "mkdir")])

  /// Commands of utilities that make or read files.
  package static let files = CommandModule(
    "Microsoft.PowerShell.Utility",
    [FormatHex.self, GetFileHash.self, NewTemporaryFile.self, OutFile.self, UnblockFile.self])

  static let fileModules = [items, files]
}
