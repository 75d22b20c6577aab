import Runtime
import Syntax
import TypeLibrary

/// The variables that a session has, seen from the scope of a request.
struct SessionVariables {
  typealias Entry = (name: String, value: Value, description: String)

  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  var all: [Entry] {
    var seen: Set<Symbol> = []
    var entries: [Entry] = []
    var next: ScopePointer? = context.scope
    while let scope = next {
      for symbol in scope.ownSymbols {
        guard let slot = scope.ownSlot(symbol), !slot.pointee.isUnset, seen.insert(symbol).inserted else {
          continue
        }
        if case .cell(let variable) = slot.pointee.payload {
          if scope != context.scope, variable.options.contains(.private) { continue }
          entries.append(
            (String(symbol.name), variable.read(context.engine), String(variable.description)))
        } else {
          entries.append((String(symbol.name), slot.pointee, ""))
        }
      }
      next = scope.pointee.parent
    }
    return entries
  }

  /// Names of variables that PowerShell knows whether they are set or not.
  static let special = [
    "$", "?", "^", "_", "args", "ConfirmPreference", "CurrentlyExecutingCommand", "DebugPreference",
    "EnabledExperimentalFeatures", "env:PATHEXT", "error", "ErrorActionPreference", "ErrorView",
    "ExecutionContext", "false", "foreach", "HOME", "Host", "InformationPreference", "input", "IsCoreCLR",
    "IsLinux", "IsMacOS", "IsWindows", "LASTEXITCODE", "LogCommandHealthEvent",
    "LogCommandLifecycleEvent", "LogEngineHealthEvent", "LogEngineLifecycleEvent",
    "LogProviderHealthEvent", "LogProviderLifecycleEvent", "LogSettingsEvent", "Matches",
    "MaximumHistoryCount", "MyInvocation", "NestedPromptLevel", "null", "OFS", "OutputEncoding", "PID",
    "ProgressPreference", "PSBoundParameters", "PSCmdlet", "PSCommandPath", "PSCulture", "PSDebugContext",
    "PSDefaultParameterValues", "PSEdition", "PSEmailServer", "PSHOME", "PSItem", "PSLogUserData",
    "PSModuleAutoLoadingPreference", "PSNativeCommandArgumentPassing",
    "PSNativeCommandUseErrorActionPreference", "PSScriptRoot", "PSSenderInfo", "PSSessionApplicationName",
    "PSSessionConfigurationName", "PSStyle", "PSUICulture", "PSVersionTable", "PWD", "ShellId",
    "StackTrace", "switch", "this", "true", "VerboseHelpErrors", "VerbosePreference", "WarningPreference",
    "WhatIfPreference",
  ]

  static let specialKeys = Set(special.map { $0.lowercased() })
}
