/// What the type data says of the display of a type.
package struct TypeDisplay {
  /// `DefaultDisplayPropertySet`: the properties shown where no view says which.
  package var properties: [ShellString]?
  /// `DefaultDisplayProperty`: the one that stands for the object.
  package var property: ShellString?
  /// `DefaultKeyPropertySet`: the properties that tell objects apart.
  package var keys: [ShellString]?

  package init() {}
}

/// `PSStandardMembers` hung on one object: what is to be shown of it.
package final class StandardMembers: HeapObject {
  package let properties: [ShellString]?

  package init(properties: [ShellString]?) {
    self.properties = properties
    super.init(type: .psMemberSet)
  }
}

extension TypeInfo {
  package static let psMemberSet = TypeTable.define(
    "System.Management.Automation.PSMemberSet", base: psMemberInfo)
}

extension TypeData {
  nonisolated(unsafe) private static var displays: [String: TypeDisplay] = BuiltInTypeData.displays

  /// What is said of a type of a name, nothing said if nothing is known.
  package static func display(of type: String) -> TypeDisplay { displays[type.lowercased()] ?? TypeDisplay() }

  package static func setDisplay(_ display: TypeDisplay, of type: String) {
    displays[type.lowercased()] = display
  }
}

extension BuiltInTypeData {
  /// The sets that PowerShell comes with, for the types there are.
  fileprivate static var displays: [String: TypeDisplay] {
    var displays: [String: TypeDisplay] = [:]
    for (type, names) in sets {
      displays[type.lowercased(), default: TypeDisplay()].properties = names.map { .from($0) }
    }
    for type in ["System.IO.FileInfo", "System.IO.DirectoryInfo"] {
      displays[type.lowercased(), default: TypeDisplay()].property = .from("Name")
    }
    return displays
  }

  private static let sets: [(type: String, names: [String])] = [
    ("System.Diagnostics.Process", ["Id", "Handles", "CPU", "SI", "Name"]),
    ("System.IO.FileInfo", ["LastWriteTime", "Length", "Name"]),
    (
      "System.Management.Automation.PSModuleInfo",
      [
        "Name", "Path", "Description", "Guid", "Version", "ModuleBase", "ModuleType", "PrivateData",
        "AccessMode", "ExportedAliases", "ExportedCmdlets", "ExportedFunctions", "ExportedVariables",
        "NestedModules",
      ]
    ),
  ]
}
