package import Syntax

/// One stage of a pipeline as compiled.
package class StageNode {
  package let extent: Extent

  init(_ extent: Extent) { self.extent = extent }

  /// The stage ready to begin: its command found, its arguments evaluated and bound.
  package func makeStage(_ frame: inout Frame, downstream: Sink, context: PipelineContext) throws(ShellError)
    -> Stage
  {
    fatalError("abstract")
  }

  /// Throws if the command is unknown; asked of all stages before any argument is evaluated.
  package func resolve(_ frame: inout Frame) throws(ShellError) {}
}

/// Where a stage stands in its pipeline, and the streams that redirections gave it.
package struct PipelineContext {
  package let position: Int
  package let length: Int
  package let expectsInput: Bool
  /// Whether the stages may run after the frame that they are made in has ended: such a stage keeps nothing of it.
  package var outlivesFrame = false
}

/// `a | b | c`.
package final class PipelineNode: Node {
  /// The first element if it is an expression.
  private let source: Node?
  private let stages: [StageNode]
  /// The commands, if no expression stands before them.
  var commands: [StageNode]? { source == nil ? stages : nil }

  package init(_ extent: Extent, source: Node?, stages: [StageNode]) {
    (self.source, self.stages) = (source, stages)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let collector = Collector()
    try run(&frame, into: collector)
    return collector.takeResult()
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    try run(&frame, into: frame.outputSink())
    return .normal
  }

  private func run(_ frame: inout Frame, into sink: Sink) throws(ShellError) {
    for stage in stages { try stage.resolve(&frame) }
    let offset = source == nil ? 0 : 1
    var made: [Stage] = []
    made.reserveCapacity(stages.count)
    var downstream = sink
    for index in stages.indices.reversed() {
      let context = PipelineContext(
        position: index + offset + 1, length: stages.count + offset, expectsInput: index + offset > 0)
      let stage = try stages[index].makeStage(&frame, downstream: downstream, context: context)
      made.append(stage)
      downstream = stage
    }
    made.reverse()
    let engine = frame.engine
    engine.lastSucceeded = true
    let pipeline = PipelineRun(made, engine: engine)
    guard let source else { return try pipeline.run() }
    let (scope, links) = (frame.scope, frame.links)
    try pipeline.run { (first) throws(ShellError) in
      var feeding = Frame(scope: scope, engine: engine, sink: first)
      feeding.links = links
      _ = try source.exec(&feeding)
    }
  }
}

/// `a && b`, `a || b`.
package final class ChainNode: Node {
  private let left: Node
  private let right: Node
  /// The `$?` of the left side that lets the right side run.
  private let runsAfter: Bool

  package init(_ extent: Extent, _ left: Node, _ right: Node, runsAfter: Bool) {
    (self.left, self.right, self.runsAfter) = (left, right, runsAfter)
    super.init(extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    var completion = Completion.normal
    do throws(ShellError) { completion = try left.exec(&frame) } catch {
      completion = try frame.engine.recover(from: error, in: frame.scope)
    }
    guard completion == .normal, frame.engine.lastSucceeded == runsAfter else { return completion }
    return try right.exec(&frame)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    var inner = Frame(scope: frame.scope, engine: frame.engine, sink: nil)
    inner.links = frame.links
    let completion = try exec(&inner)
    if completion != .normal { throw ShellError.signal(for: completion) }
    return inner.takeResult()
  }
}
