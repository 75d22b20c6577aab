import Syntax

/// `ForEach-Object { … }` or `Where-Object { … }` with a literal block, compiled into the caller's own slots.
///
/// Holds only while the name still means the command of ours; otherwise the command is called like any other.
package final class InlineBlockNode: StageNode {
  package enum Kind { case forEach, `where` }

  private let kind: Kind
  private let body: Node
  private let underscore: SlotReference
  private let command: CommandNode

  init(_ kind: Kind, body: Node, underscore: SlotReference, command: CommandNode) {
    (self.kind, self.body, self.underscore, self.command) = (kind, body, underscore, command)
    super.init(command.extent)
  }

  package override func resolve(_ frame: inout Frame) throws(ShellError) { try command.resolve(&frame) }

  package override func makeStage(
    _ frame: inout Frame, downstream: Sink, context: PipelineContext
  ) throws(ShellError) -> Stage {
    guard context.expectsInput, !context.outlivesFrame,
      let cmdlet = try command.command(&frame) as? CmdletInfo, isOurs(cmdlet)
    else {
      return try command.makeStage(&frame, downstream: downstream, context: context)
    }
    let run = InlineRun(body, underscore, frame.scope, frame.links, command.point)
    return kind == .forEach
      ? InlineForEachStage(run, downstream: downstream, engine: frame.engine)
      : InlineWhereStage(run, downstream: downstream, engine: frame.engine)
  }

  private func isOurs(_ cmdlet: CmdletInfo) -> Bool {
    kind == .forEach ? cmdlet.cmdlet is ForEachObject.Type : cmdlet.cmdlet is WhereObject.Type
  }
}

/// What an inlined block runs with.
struct InlineRun {
  let body: Node
  let underscore: SlotReference
  let scope: ScopePointer
  let links: UnsafeMutablePointer<UnsafeMutablePointer<Value>>?
  let point: Int32

  init(
    _ body: Node, _ underscore: SlotReference, _ scope: ScopePointer,
    _ links: UnsafeMutablePointer<UnsafeMutablePointer<Value>>?, _ point: Int32
  ) {
    (self.body, self.underscore, self.scope, self.links, self.point) = (body, underscore, scope, links, point)
  }

  /// A frame of its own on the caller's scope, on the heap: reached by pointer, so that re-entry does not trap.
  func makeFrame(_ engine: Engine, sink: Sink?) -> UnsafeMutablePointer<Frame> {
    let frame = UnsafeMutablePointer<Frame>.allocate(capacity: 1)
    frame.initialize(to: Frame(scope: scope, engine: engine, sink: sink))
    frame.pointee.links = links
    return frame
  }

  func slot(_ frame: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Value> {
    underscore.pointer(frame.pointee)
  }
}

/// Runs the block for each input, `$_` being the input.
final class InlineForEachStage: Stage {
  private let body: Unmanaged<Node>
  private let run: InlineRun
  private let frame: UnsafeMutablePointer<Frame>
  private let slot: UnsafeMutablePointer<Value>

  init(_ run: InlineRun, downstream: Sink, engine: Engine) {
    self.run = run
    body = .passUnretained(run.body)
    frame = run.makeFrame(engine, sink: downstream)
    slot = run.slot(frame)
    super.init(downstream: downstream, engine: engine)
  }

  deinit {
    frame.deinitialize(count: 1)
    frame.deallocate()
  }

  override func write(_ value: consuming Value) throws(ShellError) {
    let outer = slot.move()
    slot.initialize(to: value.wrapped)
    let completion: Completion
    do throws(ShellError) { completion = try body.exec(&frame.pointee) } catch {
      slot.pointee = outer
      throw error
    }
    slot.pointee = outer
    guard completion == .normal || completion == .return else { throw ShellError.signal(for: completion) }
  }

  override func processWithoutInput() throws(ShellError) { try write(.null) }
}

/// Passes on the inputs for which the block is true.
final class InlineWhereStage: Stage {
  private let run: InlineRun
  private let frame: UnsafeMutablePointer<Frame>
  private let slot: UnsafeMutablePointer<Value>

  init(_ run: InlineRun, downstream: Sink, engine: Engine) {
    self.run = run
    frame = run.makeFrame(engine, sink: nil)
    slot = run.slot(frame)
    super.init(downstream: downstream, engine: engine)
  }

  deinit {
    frame.deinitialize(count: 1)
    frame.deallocate()
  }

  override func write(_ value: consuming Value) throws(ShellError) {
    let outer = slot.move()
    slot.initialize(to: value.wrapped)
    let passes: Bool
    do throws(ShellError) { passes = try run.body.test(&frame.pointee) } catch {
      slot.pointee = outer
      guard error.record != nil else { throw error }
      run.scope.pointee.position = run.point
      _ = try engine.recover(from: error, in: run.scope)
      return
    }
    slot.pointee = outer
    if passes { try downstream.write(value.wrapped) }
  }

  override func processWithoutInput() throws(ShellError) { try write(.null) }
}
