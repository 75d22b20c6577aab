/// A provider as scripts see it.
package final class ProviderInfo: HeapObject {
  package let name: String
  package let implementation: any Provider
  /// Names of what the provider can do, as `Capabilities` writes them.
  package let capabilities: Int32
  /// Where `~` leads, if anywhere.
  package var home: String?
  package let implementingType: String

  package init(
    _ name: String, _ implementation: any Provider, capabilities: Int32, home: String? = nil,
    implementingType: String
  ) {
    (self.name, self.implementation, self.capabilities) = (name, implementation, capabilities)
    (self.home, self.implementingType) = (home, implementingType)
    super.init(type: .providerInfo)
  }

  package var isFileSystem: Bool { name == "FileSystem" }

  /// The name with its module's: `Microsoft.PowerShell.Core\FileSystem`.
  package var fullName: String { "Microsoft.PowerShell.Core\\\(name)" }

  package override func text(_ engine: Engine) -> ShellString { .from(fullName) }
}

/// A drive: a name for a place of a provider.
package final class PSDriveInfo: HeapObject {
  package let name: String
  package unowned(unsafe) let provider: ProviderInfo
  /// The provider's path that the drive begins at.
  package let root: String
  package var description: String
  /// The location within the drive, without its root.
  package var currentLocation = ""

  package init(_ name: String, _ provider: ProviderInfo, root: String, description: String = "") {
    (self.name, self.provider, self.root, self.description) = (name, provider, root, description)
    super.init(type: .psDriveInfo)
  }

  /// Whether a colon stands between the drive's name and the path: not for `/`.
  package var isSeparatedByColon: Bool { name != "/" }

  package override func text(_ engine: Engine) -> ShellString { .from(name) }

  package override func isEqual(to other: HeapObject, _ engine: Engine) -> Bool {
    guard let other = other as? PSDriveInfo else { return false }
    return name.lowercased() == other.name.lowercased() && root == other.root
  }
}

/// A path that was resolved, as scripts see it: `$PWD`, `Resolve-Path`.
package final class PathInfo: HeapObject {
  package let place: ProviderPath

  package init(_ place: ProviderPath) {
    self.place = place
    super.init(type: .pathInfo)
  }

  package override func text(_ engine: Engine) -> ShellString { .from(place.display) }
}

/// A stack of locations as `Get-Location -Stack` writes it.
package final class PathInfoStack: HeapObject {
  package let name: String
  /// The top of the stack first.
  package let locations: [ProviderPath]

  package init(_ name: String, _ locations: [ProviderPath]) {
    (self.name, self.locations) = (name, locations)
    super.init(type: .pathInfoStack)
  }

  package override func makeEnumerator(_ engine: Engine) -> Enumerator? {
    ArrayEnumerator(ArrayObject(locations.map { .object(PathInfo($0)) }))
  }
}

extension ProviderInfo: BridgedObject {}
extension PSDriveInfo: BridgedObject {}
extension PathInfo: BridgedObject {}
extension PathInfoStack: BridgedObject {}

extension TypeInfo {
  package static let providerInfo = TypeTable.define(
    "System.Management.Automation.ProviderInfo", base: object)
  package static let providerCapabilities = TypeTable.defineEnumeration(
    "System.Management.Automation.Provider.ProviderCapabilities",
    EnumerationInfo(
      names: [
        "None", "Include", "Exclude", "Filter", "ExpandWildcards", "ShouldProcess", "Credentials",
        "Transactions",
      ], values: [0, 1, 2, 4, 8, 16, 32, 64], isFlags: true))
  package static let psDriveInfo = TypeTable.define("System.Management.Automation.PSDriveInfo", base: object)
  package static let pathInfo = TypeTable.define("System.Management.Automation.PathInfo", base: object)
  package static let pathInfoStack = TypeTable.define(
    "System.Management.Automation.PathInfoStack",
    base: TypeTable.construct(
      TypeTable.define("System.Collections.Generic.Stack`1", base: object, interfaces: [collection]),
      [pathInfo]))
}
