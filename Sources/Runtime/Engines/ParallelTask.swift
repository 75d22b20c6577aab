internal import Glibc

/// One script block run by an engine of its own on a thread of its own.
///
/// All of it is touched only by the engine whose turn it is.
package final class ParallelTask: @unchecked Sendable {
  /// What came out: objects, and messages of the other streams (nil stands for output).
  package private(set) var outputs: [(kind: MessageKind?, value: Value)] = []
  package private(set) var isDone = false
  private let text: ShellString
  private let item: Value
  private let arguments: [Value]
  private let using: (ShellString) -> Value?
  private let parent: Engine
  private let maker: any EngineMaker
  private var engine: Engine?
  /// Whether the user's Ctrl-C is meant for it, as it is for what the caller waits for.
  package var isInFront = true
  private var ticket = 0

  /// A block's text with its item; `using` gives the values behind `$using:`.
  package init(
    _ text: ShellString, item: Value, arguments: [Value] = [], using: @escaping (ShellString) -> Value?,
    like parent: Engine, _ maker: any EngineMaker
  ) {
    (self.text, self.item, self.arguments, self.using) = (text, item, arguments, using)
    (self.parent, self.maker) = (parent, maker)
  }

  package func takeOutputs() -> [(kind: MessageKind?, value: Value)] {
    defer { outputs = [] }
    return outputs
  }

  private var wasCancelled = false

  /// Ends the block at its next statement.
  package func cancel() {
    wasCancelled = true
    engine?.state.pointee.cancel()
    WakeUp.post()
  }

  /// Starts the thread.
  ///
  /// Throws if the system gives none.
  package func start() throws(ShellError) {
    EngineTurn.share()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, ParallelTask.stackBytes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    ticket = EngineTurn.reserve()
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self).toOpaque()
    guard pthread_create(&thread, &attributes, runParallelTask, context) == 0 else {
      EngineTurn.drop(ticket)
      Unmanaged<ParallelTask>.fromOpaque(context).release()
      throw InternalFault.unexpected("no thread for a parallel block").error()
    }
  }

  static let stackBytes = 64 << 20

  fileprivate func run(nativeStackLimit: UInt) {
    EngineTurn.take(ticket)
    do throws(ShellError) {
      let engine = try maker.makeEngine(like: parent, nativeStackLimit: nativeStackLimit)
      self.engine = engine
      EngineList.add(engine, isInFront: isInFront)
      if wasCancelled { engine.state.pointee.cancel() }
      engine.usingValue = using
      engine.setStreams { TaskSink(self, $0) }
      let block = try ScriptBlock.parse(text, session: engine.global)
      try BlockRun.call(block, item: item, arguments: arguments, engine, into: TaskSink(self, nil))
    } catch {
      if let record = error.record { outputs.append((.error, .object(record))) }
    }
    if let engine { EngineList.remove(engine) }
    engine = nil
    isDone = true
    EngineTurn.post()
    EngineTurn.give()
  }

  fileprivate func receive(_ kind: MessageKind?, _ value: consuming Value) {
    outputs.append((kind, value))
    EngineTurn.post()
  }
}

private func runParallelTask(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context else { return nil }
  let task = Unmanaged<ParallelTask>.fromOpaque(context).takeRetainedValue()
  var marker: UInt8 = 0
  let top = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
  task.run(nativeStackLimit: top - UInt(ParallelTask.stackBytes) + (4 << 20))
  return nil
}

/// Keeps what a task writes to a stream.
private final class TaskSink: Sink {
  private let task: ParallelTask
  private let kind: MessageKind?

  init(_ task: ParallelTask, _ kind: MessageKind?) {
    (self.task, self.kind) = (task, kind)
    super.init()
  }

  override func write(_ value: consuming Value) { task.receive(kind, value) }
}
