import Runtime

/// Tells of progress, which a session on a terminal shows.
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

  func process(in call: borrowing Invocation) throws {
    let action =
      call.context.common.progressAction
      ?? Preferences.action(WriteProgress.preference, from: call.context.caller, call.engine)
    guard action == .continue || action == .inquire else { return }
    // A name of its own for what has none: PowerShell asks for an activity unless it is over.
    let news = ProgressNews(
      activity: activity ?? "", status: status ?? "Processing", operation: currentOperation ?? "",
      identifier: id ?? 0, parent: parentId ?? -1, source: Int64(sourceId ?? 0),
      percent: percentComplete ?? -1,
      seconds: secondsRemaining ?? -1, isCompleted: completed)
    call.engine.host.showProgress(news, call.engine)
  }

  private static let preference = Symbols.intern("ProgressPreference")
}
