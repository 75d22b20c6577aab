import LineEditing
import Runtime

/// Writes what keys run.
struct GetPSReadLineKeyHandler: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "PSReadLineKeyHandler", synopsis: "Gets the keys and what they run.", defaultSet: "FullListing",
    outputs: [ReadLineTypes.handler], className: "Microsoft.PowerShell.GetKeyHandlerCommand",
    examples: [
      Example("One key", "(Get-PSReadLineKeyHandler -Chord Enter).Function", prints: "AcceptLine"),
      Example("What no key runs", "Get-PSReadLineKeyHandler -Unbound"),
    ])

  @Parameter("Keys that run something.", sets: [.set("FullListing")]) var bound = false
  @Parameter("Functions that no key runs.", sets: [.set("FullListing")]) var unbound = false
  @Parameter(
    "These keys.", aliases: ["Key"], sets: [.set("SpecificBindings", position: 0, mandatory: true)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var chord: [String]?

  @Service var session: ReadLineSession

  func end(in call: borrowing Invocation) throws {
    let rows = try chord.map { try specific($0) } ?? listed(call)
    for group in EditFunction.Group.allCases {
      for row in rows where row.function.group == group { try call.write(Self.record(row)) }
    }
  }

  private func specific(_ texts: [String]) throws -> [KeyList.Row] {
    let names = try ChordArgument.chords(texts).map(\.name)
    // Chords of Vi's command mode stand in `<>`.
    return KeyList.rows(session.keys).filter { row in
      names.contains { $0 == row.keys || "<\($0)>" == row.keys }
    }
  }

  private func listed(_ call: borrowing Invocation) -> [KeyList.Row] {
    let showsBound = call.isBound("Bound") ? bound : !call.isBound("Unbound")
    let rows = KeyList.rows(session.keys)
    let names = Set(rows.map(\.function.name) + ["SelfInsert"])
    let free = FunctionTable.all.filter { $0.isBindable && !names.contains($0.name) }
    let others = free.map { (keys: "Unbound", function: $0) }.sorted { $0.function.name < $1.function.name }
    return (showsBound ? rows : []) + (unbound ? others : [])
  }

  private static func record(_ row: KeyList.Row) -> Value {
    .object(
      RecordObject(
        TypeTable.find(ReadLineTypes.handler) ?? .object, of: 0,
        [
          "Key": .string(row.keys), "Function": .string(row.function.name),
          "Description": .string(row.function.description),
          "Group": ReadLineTypes.value("KeyHandlerGroup", row.function.group.rawValue),
        ]))
  }
}
