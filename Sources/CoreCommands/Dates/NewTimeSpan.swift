import Runtime

/// A length of time, of parts or between two moments.
struct NewTimeSpan: Cmdlet {
  static let declaration = CmdletDeclaration(
    .new, "TimeSpan", synopsis: "Creates a TimeSpan object.", defaultSet: "Date",
    outputs: ["System.TimeSpan"],
    examples: [Example("An hour and a half", "\"$(New-TimeSpan -Hours 1 -Minutes 30)\"", prints: "01:30:00")])

  @Parameter("Days.", sets: [.set("Time")])
  var days: Int32?
  @Parameter(
    "The moment that it reaches to; without one, that of the call.",
    sets: [.set("Date", position: 1, pipeline: .byPropertyName)], typed: "datetime")
  var end: Value?
  @Parameter("Hours.", sets: [.set("Time")])
  var hours: Int32?
  @Parameter("Milliseconds.", sets: [.set("Time")])
  var milliseconds: Int32?
  @Parameter("Minutes.", sets: [.set("Time")])
  var minutes: Int32?
  @Parameter("Seconds.", sets: [.set("Time")])
  var seconds: Int32?
  @Parameter(
    "The moment that it begins at; without one, that of the call.", aliases: ["LastWriteTime"],
    sets: [.set("Date", position: 0, pipeline: [.byValue, .byPropertyName])], typed: "datetime")
  var start: Value?

  func process(in call: borrowing Invocation) throws {
    if call.isInSet("Time") {
      let span = try TimeSpan(
        days: Int64(days ?? 0), hours: Int64(hours ?? 0), minutes: Int64(minutes ?? 0),
        seconds: Int64(seconds ?? 0),
        milliseconds: Int64(milliseconds ?? 0))
      return try call.write(.span(span))
    }
    let now = DateTime.now(in: .local)
    try call.write(.span(moment(end, or: now).subtracting(moment(start, or: now))))
  }

  private func moment(_ value: Value?, or now: DateTime) -> DateTime {
    if case .date(let bits)? = value?.base.payload { DateTime(bits: bits) } else { now }
  }
}
