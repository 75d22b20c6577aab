import Runtime

/// How long the machine has been up.
struct GetUptime: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Uptime", synopsis: "Get the TimeSpan since last boot.", defaultSet: "Timespan",
    outputs: ["System.TimeSpan", "System.DateTime"],
    examples: [Example("It is a span", "(Get-Uptime).GetType().Name", prints: "TimeSpan")])

  @Parameter("Since when instead.", sets: [.set("Since")])
  var since = false

  func process(in call: borrowing Invocation) throws {
    let uptime = TimeSpan(ticks: Waiting.now / 1000 * Ticks.perSecond)
    guard since else { return try call.write(.span(uptime)) }
    try call.write(.date(DateTime.now(in: .local).subtracting(ticks: uptime.ticks)))
  }
}
