/// What the `#requires` lines of a script ask for: PowerShell's `ScriptRequirements`.
package struct ScriptRequirements: Sendable {
  /// A module by name, and by version or identity where given.
  package struct Module: Sendable {
    package var name: String
    package var version: String?
    package var requiredVersion: String?
    package var maximumVersion: String?
    package var guid: String?
  }

  package var version: String?
  package var editions: [String] = []
  package var modules: [Module] = []
  package var assemblies: [String] = []
  package var isElevationRequired = false
}
