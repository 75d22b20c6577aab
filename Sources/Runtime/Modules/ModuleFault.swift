/// What loading and removing modules refuses; texts of PowerShell 7.6.5.
package enum ModuleFault: ShellFault, @unchecked Sendable {
  case notFound(String)
  case versionNotFound(String, String)
  case maximumVersionNotFound(String, String)
  case rangeNotFound(String, minimum: String, maximum: String)
  /// The root or a nested module of a manifest.
  case memberNotFound(String, field: String, manifest: String)
  case missingVersion(String)
  case invalidMembers(String, [String])
  case invalidManifest(String, String)
  case invalidValue(String, String, manifest: String)
  case requiredNotFound(String)
  case requiredNotLoaded(manifest: String, String)
  case insufficientVersion(module: String, version: String)
  case tooDeep(String)
  case nothingRemoved
  case required(String, by: String)
  case outsideModule
  case notABinary(String)
  case notAManifest(String)

  package var errorId: String {
    switch self {
    case .notFound: "Modules_ModuleNotFound"
    case .versionNotFound, .maximumVersionNotFound, .rangeNotFound: "Modules_ModuleWithVersionNotFound"
    case .memberNotFound: "Modules_ModuleFileNotFound"
    case .missingVersion, .invalidManifest, .invalidValue: "Modules_InvalidManifest"
    case .invalidMembers: "Modules_InvalidManifestMember"
    case .requiredNotFound, .requiredNotLoaded: "Modules_InvalidManifest"
    case .insufficientVersion: "Modules_InsufficientPowerShellVersion"
    case .tooDeep: "Modules_ModuleTooDeeplyNested"
    case .nothingRemoved: "Modules_NoModulesRemoved"
    case .required: "Modules_ModuleIsRequired"
    case .outsideModule: "Modules_CanOnlyExecuteExportModuleMemberInsideAModule"
    case .notABinary: "Modules_InvalidModuleExtension"
    case .notAManifest: "Modules_InvalidModuleManifestPath"
    }
  }

  package var message: String {
    switch self {
    case .notFound(let name):
      "The specified module '\(name)' was not loaded because no valid module file was found in any module directory."
    case .versionNotFound(let name, let version):
      "The specified module '\(name)' with version '\(version)' was not loaded because no valid module file was found "
        + "in any module directory."
    case .maximumVersionNotFound(let name, let version):
      "The specified module '\(name)' with MaximumVersion '\(version)' was not loaded because no valid module file was "
        + "found in any module directory."
    case .rangeNotFound(let name, let minimum, let maximum):
      "The specified module '\(name)' with MinimumVersion '\(minimum)' and MaximumVersion '\(maximum)' was not loaded "
        + "because no valid module file was found in any module directory."
    case .memberNotFound(let name, let field, let manifest):
      "The module to process '\(name)', listed in field '\(field)' of module manifest '\(manifest)' was not processed "
        + "because no valid module was found in any module directory."
    case .missingVersion(let manifest):
      "The member 'ModuleVersion' is not present in the module manifest. This member must exist and be assigned a "
        + "version number of the form 'n.n.n.n'. Add the missing member to the file '\(manifest)'."
    case .invalidMembers(let manifest, let names):
      "The '\(manifest)' module cannot be imported because its manifest contains one or more members that are not valid. "
        + "The valid manifest members are (\(ManifestKeys.listed)). Remove the members that are not valid "
        + "(\(names.map { "'\($0)'" }.joined(separator: ", "))), then try to import the module again."
    case .invalidManifest(let manifest, let reason):
      "The module manifest '\(manifest)' could not be processed because it is not a valid PowerShell module manifest "
        + "file. Remove the elements that are not permitted: \(reason)"
    case .invalidValue(let key, let reason, let manifest):
      "The '\(key)' member is not valid in the module manifest file '\(manifest)': \(reason)"
    case .requiredNotFound(let name):
      "The required module '\(name)' was not loaded because no valid module file was found in any module directory."
    case .requiredNotLoaded(let manifest, let name):
      "The required module '\(name)' is not loaded. Load the module or remove the module from 'RequiredModules' in the "
        + "file '\(manifest)'."
    case .insufficientVersion(let module, let version):
      "The version of PowerShell on this computer is '7.6.5'. The module '\(module)' requires a minimum PowerShell "
        + "version of '\(version)' to run. Verify that you have the minimum required version of PowerShell installed, "
        + "and then try again."
    case .tooDeep(let path):
      "Cannot load the module '\(path)' because the module nesting limit has been exceeded. Modules can only be nested "
        + "to 10 levels. Evaluate and change the order in which you are loading modules to prevent exceeding the "
        + "nesting limit, and then try running your script again."
    case .nothingRemoved:
      "No modules were removed. Verify that the specification of modules to remove is correct and those modules exist "
        + "in the runspace."
    case .required(let name, let user):
      "Unable to remove the module '\(name)' because it is required by '\(user)'. Add the Force parameter to your "
        + "command to remove the module."
    case .outsideModule: "The Export-ModuleMember cmdlet can only be called from inside a module."
    case .notABinary(let path): "palsh does not load the binary module '\(path)': it has no .NET."
    case .notAManifest(let path):
      "The module manifest path '\(path)' is not valid. The value of the Path argument must resolve to a single file "
        + "that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then "
        + "try again."
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .missingVersion, .invalidMembers, .invalidManifest, .invalidValue: .invalidData
    case .outsideModule, .tooDeep: .invalidOperation
    case .required: .permissionDenied
    case .notAManifest: .invalidArgument
    case .nothingRemoved: .resourceUnavailable
    default: .resourceUnavailable
    }
  }

  package var exceptionType: TypeInfo {
    switch self {
    case .missingVersion, .requiredNotLoaded, .requiredNotFound, .invalidManifest:
      TypeTable.find("System.MissingMemberException") ?? .systemException
    case .invalidMembers, .outsideModule, .tooDeep, .nothingRemoved, .insufficientVersion, .required:
      TypeTable.find("System.InvalidOperationException") ?? .systemException
    case .invalidValue, .notAManifest: TypeTable.find("System.ArgumentException") ?? .systemException
    default: .fileNotFoundException
    }
  }
}

/// The keys that a manifest may have.
package enum ManifestKeys {
  package static let all = [
    "ModuleToProcess", "NestedModules", "GUID", "Author", "CompanyName", "Copyright", "ModuleVersion",
    "Description", "PowerShellVersion", "PowerShellHostName", "PowerShellHostVersion", "CLRVersion",
    "DotNetFrameworkVersion", "ProcessorArchitecture", "RequiredModules", "TypesToProcess",
    "FormatsToProcess", "ScriptsToProcess", "PrivateData", "RequiredAssemblies", "ModuleList", "FileList",
    "FunctionsToExport", "VariablesToExport", "AliasesToExport", "CmdletsToExport", "DscResourcesToExport",
    "CompatiblePSEditions", "HelpInfoURI", "RootModule", "DefaultCommandPrefix",
  ]

  static var listed: String { all.map { "'\($0)'" }.joined(separator: ", ") }
}
