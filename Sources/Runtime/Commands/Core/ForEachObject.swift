/// Runs script blocks, or reads or calls a member, for each input.
///
/// A literal block alone never comes here: it is inlined.
package struct ForEachObject: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .forEach, "Object", aliases: ["%", "foreach"],
    synopsis: "Performs an operation against each item of the input.", effect: .changes,
    defaultSet: "ScriptBlockSet",
    examples: [Example("A block for each number", "1, 2, 3 | ForEach-Object { $_ * 2 }", prints: "2\n4\n6")])

  @Parameter(
    "The items.",
    sets: ["ScriptBlockSet", "PropertyAndMethodSet", "ParallelParameterSet"].map {
      .set($0, pipeline: .byValue)
    })
  var inputObject: Value?
  @Parameter("The blocks to run for each item.", position: 0, sets: [.set("ScriptBlockSet", mandatory: true)])
  var process: [ScriptBlock] = []
  @Parameter("The block to run before the first item.", sets: [.set("ScriptBlockSet")]) var begin:
    ScriptBlock?
  @Parameter("The block to run after the last item.", sets: [.set("ScriptBlockSet")]) var end: ScriptBlock?
  @Parameter("Blocks for what was left over.", remaining: true, sets: [.set("ScriptBlockSet")])
  var remainingScripts: [ScriptBlock] = []
  @Parameter(
    "The member to read or call.", position: 0, sets: [.set("PropertyAndMethodSet", mandatory: true)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var memberName: String?
  @Parameter(
    "Arguments of the method.", remaining: true, aliases: ["Args"], sets: [.set("PropertyAndMethodSet")])
  var argumentList: [Value] = []
  @Parameter(
    "The block to run for each item in an engine of its own.",
    sets: [.set("ParallelParameterSet", mandatory: true)])
  var parallel: ScriptBlock?
  @Parameter(
    "How many blocks run at a time.", sets: [.set("ParallelParameterSet")],
    validation: [ValidateRangeAttribute(.between(.int(1), .int(Int32.max)))])
  var throttleLimit: Int32 = 5
  @Parameter(
    "Seconds after which the blocks are ended.", sets: [.set("ParallelParameterSet")],
    validation: [ValidateRangeAttribute(.between(.int(0), .int(2_147_483 as Int32)))])
  var timeoutSeconds: Int32 = 0
  @Parameter("As a job.", sets: [.set("ParallelParameterSet")]) var asJob = false
  @Parameter("A new engine for each block; it is so anyway.", sets: [.set("ParallelParameterSet")])
  var useNewRunspace = false

  private var crew: ParallelForEach?

  package init() {}

  /// Begin, process and end blocks as PowerShell sorts out several positional ones: first, middle ones, last.
  private var blocks: (begin: ScriptBlock?, process: [ScriptBlock], end: ScriptBlock?) {
    var all = process + remainingScripts
    var (first, last) = (begin, end)
    if first == nil, all.count > 1 { first = all.removeFirst() }
    if last == nil, all.count > 1 { last = all.removeLast() }
    return (first, all, last)
  }

  package mutating func begin(in call: borrowing Invocation) throws {
    if let parallel { return try beginParallel(parallel, call) }
    if memberName == nil, call.context.common.whatIf == true || call.context.common.confirm == true {
      throw ForEachFault.noConfirmation
    }
    if let block = blocks.begin { try BlockRun.dotted(block, item: nil, call.engine, into: call.downstream) }
  }

  package mutating func process(in call: borrowing Invocation) throws {
    let item = inputObject ?? .null
    if parallel != nil {
      try crew?.add(item, call)
      return
    }
    if let memberName {
      return try MemberForEach(name: memberName, item: item, arguments: argumentList).run(call)
    }
    for block in blocks.process {
      try BlockRun.dotted(block, item: item, call.engine, into: call.downstream)
    }
  }

  package mutating func end(in call: borrowing Invocation) throws {
    try crew?.finish(call)
    if let block = blocks.end { try BlockRun.dotted(block, item: nil, call.engine, into: call.downstream) }
  }

  private mutating func beginParallel(_ block: ScriptBlock, _ call: borrowing Invocation) throws {
    let refused = ["ErrorAction", "WarningAction", "InformationAction", "ProgressAction", "PipelineVariable"]
    if refused.contains(where: { call.isBound($0) }) { throw ParallelFault.commonParameters }
    if asJob { throw ParallelFault.job }
    crew = try ParallelForEach(
      block, limit: Int(throttleLimit), timeout: Int(timeoutSeconds), call.engine)
  }
}
