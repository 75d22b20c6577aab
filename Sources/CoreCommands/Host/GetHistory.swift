import Runtime

/// What was entered in this session.
struct GetHistory: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "History", aliases: ["h", "history", "ghy"],
    synopsis: "Gets a list of the commands entered during the current session.",
    outputs: ["Microsoft.PowerShell.Commands.HistoryInfo"],
    examples: [Example("A script enters nothing", "@(Get-History).Count", prints: "0")])

  @Parameter(
    "Ids of the entries.", position: 0, pipeline: .byValue,
    validation: [ValidateRangeAttribute(.between(.long(1), .long(.max)))]) var id: [Int64]?
  @Parameter(
    "How many of the newest, or before the id.", position: 1,
    validation: [ValidateRangeAttribute(.between(.int(0), .int(32767)))]) var count: Int32?
  @Service var history: SessionHistory

  func process(in call: borrowing Invocation) throws {
    guard let id else { return try write(history.select(count: count.map(Int.init), newest: true), call) }
    guard let count else {
      for id in id { try write(id, call) }
      return
    }
    guard id.count == 1 else { throw HistoryFault.countWithIds.error(target: .int(count)) }
    try write(history.select(from: id[0], count: Int(count), newest: false), call)
  }

  private func write(_ id: Int64, _ call: borrowing Invocation) throws {
    guard let entry = history.entry(id) else {
      return try call.writeError(HistoryFault.noSuchId(id), target: .long(id))
    }
    try call.write(HistoryRecord.value(of: entry))
  }

  private func write(_ entries: ArraySlice<SessionHistory.Entry>, _ call: borrowing Invocation) throws {
    for entry in entries { try call.write(HistoryRecord.value(of: entry)) }
  }
}
