import Runtime

/// Empties the history, or takes some of its entries away.
struct ClearHistory: Cmdlet {
  static let declaration = CmdletDeclaration(
    .clear, "History", aliases: ["clhy"],
    synopsis: "Deletes entries from the PowerShell session command history.",
    effect: .changes, defaultSet: "IDParameter",
    examples: [Example("Nothing is left", "Clear-History; @(Get-History).Count", prints: "0")])

  @Parameter("Ids of the entries.", sets: [.set("IDParameter", position: 0)]) var id: [Int32]?
  @Parameter("Beginnings or patterns of entries.", sets: [.set("CommandLineParameter")]) var commandLine:
    [String]?
  @Parameter("How many.", position: 1) var count: Int32?
  @Parameter("The newest instead of the oldest.") var newest = false
  @Service var history: SessionHistory

  func process(in call: borrowing Invocation) throws {
    var meant = history.entries.map(\.id)
    if let id { meant = meant.filter { id.contains(Int32(clamping: $0)) } }
    if let commandLine {
      meant = history.entries.filter { entry in commandLine.contains { matches(entry.text, $0) } }.map(\.id)
    }
    if let count { meant = newest ? meant.suffix(Int(count)) : Array(meant.prefix(Int(count))) }
    guard try call.shouldProcess("Clear-History", target: "\(meant.count) entries") else { return }
    history.remove { meant.contains($0.id) }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    (try? WildcardPattern(.from(pattern)).matches(.from(text))) ?? false
  }
}
