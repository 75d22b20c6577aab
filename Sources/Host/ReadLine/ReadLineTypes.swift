package import Runtime

/// The types of module PSReadLine that are enumerations or mere names.
enum ReadLineTypes {
  static let options = "Microsoft.PowerShell.PSConsoleReadLineOptions"
  static let handler = "Microsoft.PowerShell.KeyHandler"
  static let editor = "Microsoft.PowerShell.PSConsoleReadLine"
  static let keyInfo = "System.ConsoleKeyInfo"

  /// Names in order; a number where it is not the place in the list.
  private static let enumerations: [(name: String, members: [(String, Int64)], isFlags: Bool)] = [
    counted("EditMode", ["Windows", "Emacs", "Vi"]),
    counted("BellStyle", ["None", "Visual", "Audible"]),
    counted("ViModeStyle", ["None", "Prompt", "Cursor", "Script"]),
    counted("ViMode", ["Insert", "Command"]),
    counted("HistorySaveStyle", ["SaveIncrementally", "SaveAtExit", "SaveNothing"]),
    counted("AddToHistoryOption", ["SkipAdding", "MemoryOnly", "MemoryAndFile"]),
    counted("PredictionViewStyle", ["InlineView", "ListView"]),
    counted(
      "KeyHandlerGroup",
      [
        "Basic", "CursorMovement", "History", "Completion", "Prediction", "Miscellaneous", "Selection",
        "Search",
        "Custom",
      ]),
    ("PredictionSource", [("None", 1), ("History", 2), ("Plugin", 4), ("HistoryAndPlugin", 6)], false),
  ]

  private static func counted(
    _ name: String, _ members: [String]
  ) -> (name: String, members: [(String, Int64)], isFlags: Bool) {
    (name, members.enumerated().map { ($1, Int64($0)) }, false)
  }

  /// The type of a full name, in any case; nil if it is none of these.
  static func define(_ name: String) -> TypeInfo? {
    let name = name.lowercased()
    if let own = [options, handler, editor].first(where: { $0.lowercased() == name }) {
      return TypeTable.define(own, base: .object)
    }
    guard let entry = enumerations.first(where: { "microsoft.powershell." + $0.name.lowercased() == name })
    else { return nil }
    return TypeTable.defineEnumeration(
      "Microsoft.PowerShell." + entry.name,
      EnumerationInfo(
        names: entry.members.map(\.0), values: entry.members.map(\.1), isFlags: entry.isFlags))
  }

  /// A member of one of the enumerations.
  static func value(_ enumeration: String, _ member: String) -> Value {
    guard let type = TypeTable.find("Microsoft.PowerShell." + enumeration), let info = type.enumeration,
      let place = info.names.firstIndex(of: member)
    else { return .null }
    return Value(.enumeration(type.number, Int32(info.values[place])))
  }
}

extension Value {
  /// The name of a member of an enumeration; nil for anything else.
  var memberName: String? {
    guard case .enumeration(_, let number) = base.payload, let info = TypeOf.value(base).enumeration,
      let place = info.values.firstIndex(of: Int64(number))
    else { return nil }
    return info.names[place]
  }
}

/// The type library, and the types of module PSReadLine in front of it.
package struct ReadLineCatalog: TypeCatalog {
  private let library: any TypeCatalog

  package init(over library: any TypeCatalog) { self.library = library }

  package func find(_ name: String) -> TypeInfo? { ReadLineTypes.define(name) ?? library.find(name) }

  package func members(of type: TypeInfo) -> [MemberDefinition]? {
    switch type.name {
    case ReadLineTypes.editor: EditorMethods.all
    case ReadLineTypes.options: ReadLineOptions.members
    case ReadLineTypes.keyInfo: KeyInfoObject.members
    default: library.members(of: type)
    }
  }
}
