import Glibc

/// How the parser finds modules when nobody else says: those of PowerShell by name, any other by its file.
enum ModuleFiles {
  static func contain(_ name: String) -> Bool {
    if name.contains("/") { return access(name, F_OK) == 0 }
    return builtIn.contains(name.lowercased())
  }

  private static let builtIn: Set<String> = [
    "microsoft.powershell.archive", "microsoft.powershell.host", "microsoft.powershell.management",
    "microsoft.powershell.psresourceget", "microsoft.powershell.security", "microsoft.powershell.utility",
    "packagemanagement", "powershellget", "psreadline", "threadjob", "microsoft.powershell.threadjob",
  ]
}
