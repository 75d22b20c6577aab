import Runtime

/// Runs a block for each input and tells how long that took; what the block writes is dropped.
struct MeasureCommand: Cmdlet {
  static let declaration = CmdletDeclaration(
    .measure, "Command", synopsis: "Measures the time it takes to run script blocks and cmdlets.",
    outputs: ["System.TimeSpan"], className: "Microsoft.PowerShell.Commands.MeasureCommandCommand",
    examples: [Example("It is a span", "(Measure-Command { 1 }).GetType().Name", prints: "TimeSpan")])

  @Parameter("What to run.", position: 0, mandatory: true)
  var expression: ScriptBlock?
  @Parameter("The objects.", pipeline: .byValue)
  var inputObject: Value?

  private var ticks: Int64 = 0

  mutating func process(in call: borrowing Invocation) throws {
    guard let expression else { return }
    let start = DateTime.utcNow.ticks
    try BlockRun.dotted(expression, item: inputObject ?? .null, call.engine, into: NullSink())
    ticks += DateTime.utcNow.ticks - start
  }

  func end(in call: borrowing Invocation) throws { try call.write(.span(TimeSpan(ticks: ticks))) }
}
