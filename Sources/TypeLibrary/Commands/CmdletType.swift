import Runtime

extension TypeEntry {
  /// The names of the common parameters, as scripts that describe commands leave them out.
  static var cmdlet: TypeEntry {
    TypeEntry("System.Management.Automation.Cmdlet") {
      staticProperty("System.Collections.Generic.HashSet[string] CommonParameters {get;}") { engine in
        try names(
          [
            "Verbose", "Debug", "ErrorAction", "WarningAction", "InformationAction", "ProgressAction",
            "ErrorVariable", "WarningVariable", "OutVariable", "OutBuffer", "PipelineVariable",
            "InformationVariable",
          ], engine)
      }
      staticProperty("System.Collections.Generic.HashSet[string] OptionalCommonParameters {get;}") { engine in
        try names(["WhatIf", "Confirm", "UseTransaction"], engine)
      }
    }
  }

  private static func names(_ names: [String], _ engine: Engine) throws -> Value {
    guard let open = TypeTable.find("System.Collections.Generic.HashSet`1") else { return .null }
    let set = SetObject(TypeTable.construct(open, [.string]), .ordinalIgnoreCase)
    for name in names { _ = try set.add(.string(name), engine) }
    return set.value
  }
}
