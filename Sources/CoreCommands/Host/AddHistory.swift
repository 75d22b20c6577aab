import Runtime

/// Puts entries behind those of the session.
struct AddHistory: Cmdlet {
  static let declaration = CmdletDeclaration(
    .add, "History", synopsis: "Appends entries to the session history.",
    outputs: ["Microsoft.PowerShell.Commands.HistoryInfo"],
    examples: [
      Example(
        "Entries that were exported",
        """
        $entry = [pscustomobject]@{ CommandLine = 'Get-Date'; ExecutionStatus = 'Completed'
          StartExecutionTime = '2025-01-15'; EndExecutionTime = '2025-01-15' }
        ($entry | Add-History -Passthru).CommandLine
        """, prints: "Get-Date")
    ])

  @Parameter("The entries.", position: 0, pipeline: .byValue) var inputObject: [Value]?
  @Parameter("Write the entries.") var passthru = false
  @Service var history: SessionHistory

  func begin(in call: borrowing Invocation) { history.addRunning(at: .now(in: .local)) }

  func process(in call: borrowing Invocation) throws {
    for object in inputObject ?? [] {
      guard let content = try HistoryRecord.content(of: object, call.engine) else {
        try call.writeError(HistoryFault.noEntry, target: object)
        continue
      }
      let entry = history.add(content.text, content.status, start: content.start, end: content.end)
      if passthru { try call.write(HistoryRecord.value(of: entry)) }
    }
  }
}
