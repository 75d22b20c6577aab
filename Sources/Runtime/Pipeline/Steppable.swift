import Syntax

/// A pipeline that somebody else feeds: begun, given inputs one by one, ended (`GetSteppablePipeline`).
package final class Steppable: HeapObject {
  private let run: PipelineRun
  private let first: Stage
  private let collector: Collector?
  private let expectsInput: Bool

  /// The pipeline of a block that is nothing but one; throws for any other block.
  package init(
    _ block: ScriptBlock, caller: ScopePointer, output: Sink?, expectsInput: Bool, _ engine: Engine
  ) throws(ShellError) {
    guard let pipeline = Steppable.pipeline(of: block) else { throw SteppableFault.notOnePipeline.error() }
    let collector = output == nil ? Collector() : nil
    self.collector = collector
    self.expectsInput = expectsInput
    let stages = try Steppable.stages(
      of: pipeline, block, caller, output ?? collector ?? NullSink(), expectsInput, engine)
    first = stages[0]
    run = PipelineRun(stages, engine: engine)
    super.init(type: .steppablePipeline)
  }

  package func begin() throws(ShellError) -> [Value] {
    try run.beginAll()
    return taken
  }

  package func process(_ input: Value?) throws(ShellError) -> [Value] {
    if let input { try first.write(input) } else { try first.processWithoutInput() }
    return taken
  }

  package func end() throws(ShellError) -> [Value] {
    try run.endAll()
    return taken
  }

  package func clean() { run.cleanAll() }

  private var taken: [Value] { collector?.takeAll() ?? [] }

  private static func pipeline(of block: ScriptBlock) -> PipelineAst? {
    guard let end = block.definition.tree.endBlock, end.statements.count == 1,
      end.statements[0].kind == .pipeline
    else { return nil }
    let pipeline = end.statements[0].cast(to: PipelineAst.self)
    return pipeline.pipelineElements.allSatisfy { $0.kind == .command } ? pipeline : nil
  }

  /// The stages, their words evaluated in the caller's scope.
  private static func stages(
    of pipeline: PipelineAst, _ block: ScriptBlock, _ caller: ScopePointer, _ output: Sink,
    _ expectsInput: Bool,
    _ engine: Engine
  ) throws(ShellError) -> [Stage] {
    let code = block.linked
    let links = UnsafeMutablePointer<UnsafeMutablePointer<Value>>.allocate(capacity: max(code.slotCount, 1))
    defer { links.deallocate() }
    for (index, symbol) in code.slots.enumerated() { links[index] = caller.slotForAssignment(symbol) }
    var frame = Frame(scope: caller, engine: engine, sink: nil)
    frame.links = links
    guard let nodes = code.stages, !nodes.isEmpty else { throw SteppableFault.notOnePipeline.error() }
    var stages: [Stage] = []
    var downstream = output
    for index in nodes.indices.reversed() {
      let context = PipelineContext(
        position: index + 1, length: nodes.count, expectsInput: index > 0 || expectsInput, outlivesFrame: true
      )
      let stage = try nodes[index].makeStage(&frame, downstream: downstream, context: context)
      stages.append(stage)
      downstream = stage
    }
    return stages.reversed()
  }
}

extension Steppable: BridgedObject {}

/// Why a block has no steppable pipeline.
package enum SteppableFault: ShellFault {
  case notOnePipeline

  package var errorId: String { "CanConvertOneClauseOnly" }
  package var message: String {
    "Cannot convert the script block because it contains more than one clause. Expressions or control structures are "
      + "not permitted. Verify that the script block contains exactly one pipeline or command."
  }
}

extension TypeInfo {
  package static let steppablePipeline = TypeTable.define(
    "System.Management.Automation.SteppablePipeline", base: object)
}
