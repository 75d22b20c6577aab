import Runtime

/// Options of variables and aliases as a parameter (System.Management.Automation.ScopedItemOptions).
struct ScopedItemOptions: ParameterValue {
  let options: Variable.Options

  static var shellType: TypeInfo {
    TypeTable.find("System.Management.Automation.ScopedItemOptions") ?? .object
  }

  static var unbound: ScopedItemOptions { ScopedItemOptions(options: []) }

  static func make(from value: Value, _ engine: Engine) -> ScopedItemOptions {
    guard case .enumeration(_, let number) = value.base.payload else { return unbound }
    return ScopedItemOptions(options: Variable.Options(rawValue: UInt8(truncatingIfNeeded: number) & 15))
  }
}

/// Visibility as a parameter; palsh shows all.
struct EntryVisibility: ParameterValue {
  static var shellType: TypeInfo {
    TypeTable.find("System.Management.Automation.SessionStateEntryVisibility") ?? .object
  }

  static var unbound: EntryVisibility { EntryVisibility() }
  static func make(from value: Value, _ engine: Engine) -> EntryVisibility { EntryVisibility() }
}
