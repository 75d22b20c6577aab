import Runtime

/// Tells of progress; a session that is not on a terminal shows nothing of it.
struct WriteProgress: Cmdlet {
  static let declaration = CmdletDeclaration(
    .write, "Progress", synopsis: "Displays a progress bar within a PowerShell command window.",
    examples: [
      Example(
        "Nothing is written", "Write-Progress -Activity work -PercentComplete 50; 'done'", prints: "done")
    ])

  @Parameter("What is going on.", position: 0)
  var activity: String?
  @Parameter("It is over.")
  var completed = false
  @Parameter("What is being done.")
  var currentOperation: String?
  @Parameter(
    "Which one of several.", position: 2,
    validation: [ValidateRangeAttribute(.between(.int(0), .int(Int32.max)))])
  var id: Int32?
  @Parameter(
    "Which one it is a part of.", validation: [ValidateRangeAttribute(.between(.int(-1), .int(Int32.max)))])
  var parentId: Int32?
  @Parameter("How much of it is done.", validation: [ValidateRangeAttribute(.between(.int(-1), .int(100)))])
  var percentComplete: Int32?
  @Parameter("How long it will take.")
  var secondsRemaining: Int32?
  @Parameter("Who tells it.")
  var sourceId: Int32?
  @Parameter("How it stands.", position: 1, validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var status: String?

}
