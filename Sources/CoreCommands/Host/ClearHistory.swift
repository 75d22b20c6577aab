import Runtime

/// Empties the history, or takes some of its entries away.
struct ClearHistory: Cmdlet {
  static let declaration = CmdletDeclaration(
    .clear, "History", aliases: ["clhy"],
    synopsis: "Deletes entries from the PowerShell session command history.",
    effect: .changes, defaultSet: "IDParameter",
    examples: [Example("Nothing is left", "Clear-History; @(Get-History).Count", prints: "0")])

  private static var positive: ValidateRangeAttribute {
    ValidateRangeAttribute(.between(.int(1), .int(Int32.max)))
  }

  @Parameter("Ids of the entries.", sets: [.set("IDParameter", position: 0)], validation: [positive])
  var id: [Int32]?
  @Parameter(
    "Beginnings or patterns of entries.", sets: [.set("CommandLineParameter")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)]) var commandLine: [String]?
  @Parameter("How many.", position: 1, validation: [positive]) var count: Int32?
  @Parameter("The newest instead of the oldest.") var newest = false
  @Service var history: SessionHistory

  func process(in call: borrowing Invocation) throws {
    if let commandLine { return try clear(commandLine) }
    if let id { return try clear(id.map(Int64.init), call) }
    if count == nil {
      let all = "This command will clear all the entries from the session history."
      guard try call.shouldProcess("Clear-History", target: all) else { return }
    }
    remove(history.select(count: count.map(Int.init), newest: newest))
  }

  private func clear(_ ids: [Int64], _ call: borrowing Invocation) throws {
    if let count {
      guard ids.count == 1 else { throw HistoryFault.countWithIds.error(target: .int(count)) }
      try check(ids[0], call)
      return remove(history.select(from: ids[0], count: Int(count), newest: newest))
    }
    for id in ids where try check(id, call) { history.remove([id]) }
  }

  @discardableResult
  private func check(_ id: Int64, _ call: borrowing Invocation) throws -> Bool {
    if history.entry(id) != nil { return true }
    try call.writeError(HistoryFault.noSuchId(id), target: .long(id))
    return false
  }

  /// A text without wildcards takes one entry away, a pattern all that match it.
  private func clear(_ lines: [String]) throws {
    if let count {
      guard lines.count == 1 else {
        throw HistoryFault.countWithCommandLines.error(target: .array(lines.map { .string($0) }))
      }
      return remove(try matches(lines[0], count: Int(count)))
    }
    for line in lines {
      remove(try matches(line, count: WildcardPattern.containsWildcards(.from(line)) ? .max : 1))
    }
  }

  private func matches(_ line: String, count: Int) throws -> ArraySlice<SessionHistory.Entry> {
    let pattern = WildcardPattern(.from(line))
    let found = try history.entries.filter { try pattern.matches(.from(trimmed($0.text))) }
    return newest ? found.suffix(count) : found.prefix(count)
  }

  private func trimmed(_ text: String) -> String {
    let text = text.drop(while: \.isWhitespace)
    return String(text.reversed().drop(while: \.isWhitespace).reversed())
  }

  private func remove(_ entries: ArraySlice<SessionHistory.Entry>) { history.remove(entries.map(\.id)) }
}
