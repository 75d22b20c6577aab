import Syntax

/// Short names of types: those of the language's table, and those that a script adds.
package enum TypeAccelerators {
  /// What has been asked for or added, by name in lower case.
  nonisolated(unsafe) private static var known: [String: TypeInfo] = [
    // Not in the table, which would only be searched in vain.
    "object": .object
  ]

  package static func find(_ name: String) -> TypeInfo? {
    let key = name.lowercased()
    if let type = known[key] { return type }
    guard let full = Accelerators.fullNames[key], let type = TypeTable.find(full) else { return nil }
    known[key] = type
    return type
  }

  /// The accelerator that PowerShell writes for a type in signatures and texts, if it has one.
  package static func name(of type: TypeInfo) -> String? { Accelerators.shortest[type.name] }

  /// Adds or replaces an accelerator.
  package static func add(_ name: String, _ type: TypeInfo) { known[name.lowercased()] = type }
}
