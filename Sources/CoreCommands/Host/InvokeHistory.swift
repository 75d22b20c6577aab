import Runtime

/// Runs an entry of the history again.
struct InvokeHistory: Cmdlet {
  static let declaration = CmdletDeclaration(
    .invoke, "History", aliases: ["r", "ihy"], synopsis: "Runs commands from the session history.",
    effect: .changes,
    examples: [
      Example(
        "There is nothing to run in a script", "try { Invoke-History -ErrorAction Stop } catch { 'none' }",
        prints: "none")
    ])

  @Parameter("Its id, or how it begins; the newest if left out.", position: 0, pipeline: .byPropertyName)
  var id: String?
  @Service var history: SessionHistory

  func process(in call: borrowing Invocation) throws {
    guard let entry = try find(call) else { return }
    guard try call.shouldProcess("Invoke-History", target: entry.text) else { return }
    call.engine.host.write(.from(entry.text + "\n"))
    let block = try ScriptBlock.parse(.from(entry.text), session: call.engine.global)
    try BlockRun.dotted(block, item: .null, call.engine, into: call.downstream)
  }

  private func find(_ call: borrowing Invocation) throws -> SessionHistory.Entry? {
    guard let id else {
      guard let last = history.entries.last else { throw HistoryFault.noLast }
      return last
    }
    if let number = Int64(id) {
      guard let entry = history.entries.first(where: { $0.id == number }) else {
        throw HistoryFault.noSuchId(number).error(target: .long(number))
      }
      return entry
    }
    guard let entry = history.entries.last(where: { $0.text.hasPrefix(id) }) else {
      throw HistoryFault.noSuchText(id).error(target: .string(id))
    }
    return entry
  }
}
