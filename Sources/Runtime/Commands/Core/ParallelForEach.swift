internal import Glibc

/// `ForEach-Object -Parallel`: a block for each item, so many at a time, each in an engine of its own.
///
/// One engine runs at a time and hands its turn on where it waits (`Start-Sleep`), so blocks that wait overlap, and output
/// comes in the order in which it is written.
struct ParallelForEach {
  private let text: ShellString
  private let limit: Int
  private let maker: any EngineMaker
  private var pending: [Value] = []
  private var running: [ParallelTask] = []
  private var deadline: Int?

  init(_ block: ScriptBlock, limit: Int, timeout: Int, _ engine: Engine) throws(ShellError) {
    guard let maker = engine.services.find((any EngineMaker).self) else {
      throw InternalFault.unexpected("no engines for parallel blocks").error()
    }
    (self.limit, self.maker) = (limit, maker)
    text = try Conversion.text(Value(.block(block)), engine)
    if timeout > 0 { deadline = ParallelForEach.now + timeout * 1000 }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  mutating func add(_ item: Value, _ call: borrowing Invocation) throws {
    if case .block = item.base.payload {
      return try call.writeError(ParallelFault.blockAsInput, target: item)
    }
    pending.append(item)
    try startNext(call)
    EngineTurn.yield()
    try drain(call)
  }

  /// Waits for all blocks, writing what they write.
  ///
  /// Where the user cancels, or nobody wants more, the blocks are cancelled too, and their `finally` blocks run.
  mutating func finish(_ call: borrowing Invocation) throws {
    do { try waitForAll(call) } catch {
      cancel()
      while running.contains(where: { !$0.isDone }) { EngineTurn.waitForNews(milliseconds: 40) }
      throw error
    }
  }

  private mutating func waitForAll(_ call: borrowing Invocation) throws {
    while !running.isEmpty || !pending.isEmpty {
      if let deadline, ParallelForEach.now >= deadline { cancel() }
      try startNext(call)
      EngineTurn.waitForNews(milliseconds: 40)
      try call.engine.attend()
      try drain(call)
    }
  }

  private mutating func cancel() {
    pending = []
    for task in running { task.cancel() }
  }

  private mutating func startNext(_ call: borrowing Invocation) throws {
    while running.count < limit, !pending.isEmpty {
      let (caller, engine) = (call.context.caller, call.engine)
      // The caller stands still in this command while its blocks run.
      let task = ParallelTask(
        text, item: pending.removeFirst(),
        using: { name in VariableLookUp.find(Symbols.intern(name), from: caller, engine) }, like: engine,
        maker)
      try task.start()
      running.append(task)
    }
  }

  private mutating func drain(_ call: borrowing Invocation) throws {
    for task in running {
      for output in task.takeOutputs() { try write(output, call) }
    }
    running.removeAll { $0.isDone && $0.outputs.isEmpty }
  }

  private func write(
    _ output: (kind: MessageKind?, value: Value), _ call: borrowing Invocation
  ) throws {
    guard let kind = output.kind else { return try call.write(output.value) }
    if kind == .error, case .object(let object) = output.value.base.payload,
      let record = object as? ErrorRecord
    {
      return try call.writeError(record)
    }
    try call.context.message(kind, output.value)
  }
}

/// What parallel blocks refuse.
enum ParallelFault: ShellFault {
  case blockAsInput
  case commonParameters
  case job

  var errorId: String {
    switch self {
    case .blockAsInput: "ParallelPipedInputObjectCannotBeScriptBlock"
    case .commonParameters: "ParallelCommonParametersNotSupported"
    case .job: "PalshParallelGap"
    }
  }

  var category: ErrorCategory { if case .blockAsInput = self { .invalidType } else { .notImplemented } }

  var exceptionType: TypeInfo {
    switch self {
    case .blockAsInput: .propertyArgumentException
    case .commonParameters:
      TypeTable.find("System.Management.Automation.PSNotSupportedException") ?? .runtimeException
    case .job: .notImplementedException
    }
  }

  var message: String {
    switch self {
    case .blockAsInput:
      "A ForEach-Object -Parallel piped input object cannot be a script block. Passed-in script block variables are not supported with ForEach-Object -Parallel, and can result in undefined behavior."
    case .commonParameters:
      "The following common parameters are not currently supported in the Parallel parameter set:\nErrorAction, WarningAction, InformationAction, PipelineVariable"
    case .job: "palsh does not run ForEach-Object -Parallel as a job yet."
    }
  }
}
