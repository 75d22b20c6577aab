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
  private var given: [String] = []

  mutating func process(in call: borrowing Invocation) {
    if let id { given.append(id) }
  }

  mutating func end(in call: borrowing Invocation) throws {
    guard given.count <= 1 else { throw HistoryFault.severalEntries }
    let entry = try find(given.first, call)
    guard try call.shouldProcess("Invoke-History", target: entry.text) else { return }
    guard history.invoked.insert(entry.id).inserted else { throw HistoryFault.loop }
    defer { history.invoked.remove(entry.id) }
    history.replaceRunning(entry.text)
    call.engine.host.write(.from(entry.text + "\n"))
    let block = try ScriptBlock.parse(.from(entry.text), session: call.engine.global)
    try BlockRun.dotted(block, item: .null, call.engine, into: call.downstream)
  }

  private func find(_ id: String?, _ call: borrowing Invocation) throws -> SessionHistory.Entry {
    guard let id else {
      guard let last = history.entries.last else { throw HistoryFault.noLast }
      return last
    }
    guard case .long(let number) = try Conversion.castOrNull(.string(id), to: .int64, call.engine).payload
    else {
      guard let entry = history.entries.last(where: { $0.text.utf16.starts(with: id.utf16) }) else {
        throw HistoryFault.noEntryForText(id).error(target: .string(id))
      }
      return entry
    }
    guard number > 0 else { throw HistoryFault.invalidId(number).error(target: .long(number)) }
    guard let entry = history.entry(number) else {
      throw HistoryFault.noEntryForId(number).error(target: .long(number))
    }
    return entry
  }
}
