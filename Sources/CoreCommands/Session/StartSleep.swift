import Runtime

/// Waits.
struct StartSleep: Cmdlet {
  static let declaration = CmdletDeclaration(
    .start, "Sleep",
    synopsis: "Suspends the activity in a script or session for the specified period of time.",
    defaultSet: "Seconds",
    examples: [Example("No time at all", "Start-Sleep -Milliseconds 0; 'done'", prints: "done")])

  @Parameter(
    "How long, as a span of time.", aliases: ["ts"],
    sets: [.set("FromTimeSpan", position: 0, mandatory: true, pipeline: [.byValue, .byPropertyName])],
    typed: "timespan")
  var duration: Value?
  @Parameter(
    "How many milliseconds.", aliases: ["ms"],
    sets: [.set("Milliseconds", mandatory: true, pipeline: .byPropertyName)],
    validation: [ValidateRangeAttribute(.between(.int(0), .int(Int32.max)))])
  var milliseconds: Int32?
  @Parameter(
    "How many seconds.",
    sets: [.set("Seconds", position: 0, mandatory: true, pipeline: [.byValue, .byPropertyName])],
    validation: [ValidateRangeAttribute(.between(.double(0), .double(2_147_483.647)))])
  var seconds: Double?

  func process(in call: borrowing Invocation) throws {
    var milliseconds = Int64(self.milliseconds ?? 0)
    if let seconds { milliseconds = Int64(seconds * 1000) }
    if case .span(let ticks)? = duration?.base.payload { milliseconds = ticks / Ticks.perMillisecond }
    try Waiting.sleep(milliseconds: milliseconds, call.engine)
  }
}
