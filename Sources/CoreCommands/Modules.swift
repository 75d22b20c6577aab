package import Runtime

/// The modules of this target: a command is registered by its entry here.
package enum CoreModules {
  package static let utility = CommandModule(
    "Microsoft.PowerShell.Utility",
    [
      WriteDebug.self, WriteError.self, WriteHost.self, WriteInformation.self, WriteOutput.self,
      WriteVerbose.self,
      WriteWarning.self,
    ])

  /// Commands that sort, choose, group and measure objects; of the module of utilities too.
  package static let objects = CommandModule(
    "Microsoft.PowerShell.Utility",
    [GetUnique.self, GroupObject.self, MeasureObject.self, SelectObject.self, SortObject.self])

  /// Commands that turn objects into text and text into objects; of the module of utilities too.
  package static let data = CommandModule(
    "Microsoft.PowerShell.Utility",
    [
      AddMember.self, CompareObject.self, ConvertFromCliXml.self, ConvertFromCsv.self, ConvertFromJson.self,
      ConvertFromStringData.self, ConvertToCliXml.self, ConvertToCsv.self, ConvertToHtml.self,
      ConvertToJson.self, ConvertToXml.self, ExportClixml.self, ExportCsv.self, GetCulture.self, GetDate.self,
      GetHost.self, GetMember.self, GetRandom.self, GetSecureRandom.self, GetTypeData.self, GetUICulture.self,
      GetUptime.self, ImportClixml.self, ImportCsv.self, JoinString.self, MeasureCommand.self, NewGuid.self,
      NewObject.self, NewTimeSpan.self, RemoveTypeData.self, SelectString.self, SelectXml.self,
      StartSleep.self, TeeObject.self, UpdateTypeData.self, WriteProgress.self,
    ])

  /// Commands of the machine that know no files.
  package static let management = CommandModule("Microsoft.PowerShell.Management", [GetTimeZone.self])

  /// Commands that talk with the user; of the module of utilities too.
  package static let host = CommandModule("Microsoft.PowerShell.Utility", [ReadHost.self])

  /// Commands over what was entered; of the module of the core too.
  package static let history = CommandModule(
    "Microsoft.PowerShell.Core", [AddHistory.self, ClearHistory.self, GetHistory.self, InvokeHistory.self])

  /// Commands of execution policies, which Unix does not have.
  package static let security = CommandModule(
    "Microsoft.PowerShell.Security", [GetExecutionPolicy.self, SetExecutionPolicy.self])

  /// Commands of secrets.
  package static let secrets = CommandModule(
    "Microsoft.PowerShell.Security",
    [ConvertFromSecureString.self, ConvertToSecureString.self, GetCredential.self])

  package static let core = CommandModule(
    "Microsoft.PowerShell.Core",
    [
      ExportModuleMember.self, GetCommand.self, GetHelp.self, GetModule.self, ImportModule.self,
      InvokeCommand.self,
      NewModule.self, NewModuleManifest.self, OutDefaultCommand.self, OutHost.self, OutNull.self,
      RegisterArgumentCompleter.self, RemoveModule.self, SetStrictMode.self, TestModuleManifest.self,
    ])

  /// Commands over variables, aliases and the call stack; of the module of utilities too.
  package static let session = CommandModule(
    "Microsoft.PowerShell.Utility",
    [
      ClearVariable.self, ExportAlias.self, GetAlias.self, ImportAlias.self, GetPSCallStack.self,
      GetVariable.self, GetVerb.self,
      ImportPowerShellDataFile.self, InvokeExpression.self, NewAlias.self, NewVariable.self,
      RemoveAlias.self, RemoveVariable.self, SetAlias.self, SetVariable.self,
    ])

  /// Aliases of commands that are known but have no body yet (`CCommandFacts/commands.tsv`).
  package static let known = CommandModule(
    "", [],
    aliases: [
      ("dbp", "Disable-PSBreakpoint"), ("ebp", "Enable-PSBreakpoint"), ("etsn", "Enter-PSSession"),
      ("exsn", "Exit-PSSession"), ("gcb", "Get-Clipboard"), ("gjb", "Get-Job"),
      ("gbp", "Get-PSBreakpoint"), ("gsn", "Get-PSSession"), ("irm", "Invoke-RestMethod"),
      ("iwr", "Invoke-WebRequest"), ("nsn", "New-PSSession"),
      ("rcjb", "Receive-Job"), ("rjb", "Remove-Job"), ("rbp", "Remove-PSBreakpoint"),
      ("rsn", "Remove-PSSession"), ("scb", "Set-Clipboard"),
      ("sbp", "Set-PSBreakpoint"), ("sajb", "Start-Job"), ("spjb", "Stop-Job"), ("wjb", "Wait-Job"),
    ])

  package static let all =
    [known, core, utility, objects, data, session, display, management, host, history, security, secrets]
    + fileModules
}
