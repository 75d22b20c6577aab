import Glibc

/// Runs a program of the system as a stage: lines in and out, bytes where its neighbour or a file takes them, its status
/// as `$LASTEXITCODE`.
final class NativeStage: Stage {
  private let info: ApplicationInfo
  private let call: CommandCall
  private let arguments: [String]
  private let streams: StreamSet
  private var child: ChildProcess?
  /// The output of the program before this one, where both are joined by a pipe of the system.
  private var joinedInput: Int32 = -1
  /// That program; stages of a pipeline live as long as it runs.
  private unowned(unsafe) var previous: NativeStage?
  private var lines = LineSplitter()
  private var errorLines = LineSplitter()
  private var errorId = "NativeCommandError"
  private var formatter: (any DefaultOutput)?
  private var isSettled = false

  init(_ info: ApplicationInfo, _ call: CommandCall, _ engine: Engine) throws(ShellError) {
    (self.info, self.call) = (info, call)
    streams = call.streams ?? call.caller.pointee.streams
    let isPiped = call.context.position < call.context.length
    arguments = try NativeArguments(call, engine, writesObjects: isPiped || !call.downstream.leadsToHost)
      .words()
    super.init(downstream: call.downstream, engine: engine)
  }

  // MARK: Starting

  override func begin() throws(ShellError) {
    var launch = ChildProcess.Launch(
      path: info.path, arguments: arguments, environment: engine.environment.pairs, folder: engine.location)
    if joinedInput >= 0 {
      launch.input = .descriptor(joinedInput)
    } else if call.context.expectsInput {
      launch.input = .pipe
    }
    if !inheritsOutput { launch.output = .pipe }
    if !inheritsErrors { launch.errors = .pipe }
    launch.control = JobControl.current
    if engine.state.pointee.attention != 0 { try engine.attend() }
    if inheritsOutput || inheritsErrors { engine.host.makeWayForProgram() }
    let presses = Interrupts.count
    let started: ChildProcess
    do throws(LaunchFailure) { started = try ChildProcess(launch) } catch {
      throw NativeFault.failedToRun(String(info.name), info.path, engine.location, error.message).error()
    }
    closeJoinedInput()
    child = started
    // Ctrl-C that came while it was being started was this process's alone.
    if Interrupts.count != presses { started.send(SIGINT) }
    if let next {
      next.joinedInput = started.takeOutput()
      next.previous = self
    }
    if started.input >= 0 { _ = fcntl(started.input, F_SETFL, fcntl(started.input, F_GETFL) | O_NONBLOCK) }
  }

  override var nativeStage: NativeStage? { self }

  /// The next command, if it is a program that takes this one's bytes as they are.
  private var next: NativeStage? {
    guard streams.error !== downstream, let stage = downstream as? Stage else { return nil }
    return stage.nativeStage
  }

  /// The programs that are joined by pipes of the system, from the first to the last.
  private var group: [NativeStage] {
    var first = self
    while let before = first.previous { first = before }
    var all = [first]
    while let following = all[all.count - 1].next { all.append(following) }
    return all
  }

  private var inheritsOutput: Bool {
    downstream.leadsToHost && engine.host.sharesStandardOutput && call.context.position == call.context.length
  }

  private var inheritsErrors: Bool { streams.leavesErrors(to: engine) }

  private func closeJoinedInput() {
    if joinedInput >= 0 { close(joinedInput) }
    joinedInput = -1
  }

  // MARK: Running

  override func write(_ value: consuming Value) throws(ShellError) {
    guard joinedInput < 0, let child, child.input >= 0 else { return }
    if let bytes = NativeInput.bytes(of: value) { return try send(bytes) }
    if case .string(let text) = value.base.payload {
      try flushFormatter()
      return try send(text.utf8 + [0x0A])
    }
    if formatter == nil {
      formatter = engine.makeTextOutput?(engine) { [unowned self] (line) throws(ShellError) in
        try send(line.utf8 + [0x0A])
      }
    }
    try formatter?.receive(value)
  }

  private func flushFormatter() throws(ShellError) {
    guard let formatter else { return }
    self.formatter = nil
    try formatter.finish()
  }

  override func processWithoutInput() throws(ShellError) { try settle() }

  override func end() throws(ShellError) {
    try flushFormatter()
    try settle()
  }

  /// Takes all that the program still writes, waits for its end, and tells its status.
  private func settle() throws(ShellError) {
    guard !isSettled, let child else { return }
    child.closeInput()
    // A program whose output goes on to the next one ends in its own time: the last of them is read from.
    if next != nil { return isEnding = true }
    isSettled = true
    let isInFront = child.output < 0 && child.errors < 0
    do throws(ShellError) {
      while child.output >= 0 || child.errors >= 0 { try pump(writing: nil) }
      if let rest = lines.finish() { try emit(rest) }
      if let rest = errorLines.finish() { try emitError(rest) }
    } catch {
      isSettled = false
      throw error
    }
    guard isInFront else { return try report(try child.wait(engine)) }
    let group = group
    let programs = group.compactMap(\.child)
    let command = group.map(\.commandText).joined(separator: " | ")
    if let status = try ForegroundWait(programs, command, engine).run() { return try report(status) }
    for stage in group { stage.isSettled = true }
    try report(128 + SIGTSTP)
    throw ShellError.cancelled
  }

  /// The call as it can be entered.
  private var commandText: String {
    ([String(info.name)] + arguments).map { $0.contains(" ") || $0.isEmpty ? "'\($0)'" : $0 }
      .joined(separator: " ")
  }

  /// Whether the stage was told to end while the program after it still runs.
  private var isEnding = false

  private func report(_ status: Int32) throws(ShellError) {
    engine.global.top.slotForAssignment(WellKnown.lastExitCode).pointee = .int(status)
    guard status != 0 else { return }
    engine.lastSucceeded = false
    guard let value = VariableLookUp.find(NativeStage.preference, from: call.caller, engine),
      try Truth.of(value, engine)
    else { return }
    let fault = NativeFault.failedStatus(String(info.name), status, info.path, child?.identifier ?? 0)
    let exception = ExceptionObject(fault)
    exception.properties.set(.from("ExitCode"), .int(status))
    exception.properties.set(.from("Path"), .string(info.path))
    exception.properties.set(.from("ProcessId"), .int(child?.identifier ?? 0))
    let record = ErrorRecord(
      .exception(exception, id: .from(fault.errorId), category: fault.category), target: .string(info.path))
    record.invocation = call.makeInvocation()
    record.stack = CallStack.capture(from: call.caller)
    try ErrorReporting.write(record, action: nil, streams, call.caller, engine)
  }

  private static let preference = Symbols.intern("PSNativeCommandUseErrorActionPreference")

  override func clean() {
    closeJoinedInput()
    defer { if let child { JobControl.current?.remove(child) } }
    if isEnding, !isSettled, let child {
      // The programs after it have ended; what it came to counts for `$?` alone.
      while child.errors >= 0, (try? pump(writing: nil)) != nil {}
      if let status = try? child.wait(engine) {
        isSettled = true
        if status != 0 { engine.lastSucceeded = false }
      }
    }
    guard !isSettled else { return }
    child?.end()
  }
}

extension NativeStage {
  /// Writes bytes to the program; what it writes meanwhile is taken, so that neither waits for the other for ever.
  private func send(_ bytes: [UInt8]) throws(ShellError) {
    var rest = bytes[...]
    while !rest.isEmpty, let child, child.input >= 0 {
      let count = rest.withUnsafeBytes { Glibc.write(child.input, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: try pump(writing: child.input)
      // It reads no more: the rest of the input is nobody's.
      default: return child.closeInput()
      }
    }
  }

  /// Waits until something of the joined programs can be read, or written to a descriptor, and reads it.
  private func pump(writing: Int32?) throws(ShellError) {
    var polls: [pollfd] = []
    let group = group
    for stage in group {
      for descriptor in [stage.child?.output ?? -1, stage.child?.errors ?? -1] where descriptor >= 0 {
        polls.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
      }
    }
    if let writing { polls.append(pollfd(fd: writing, events: Int16(POLLOUT), revents: 0)) }
    WakeUp.wait(also: &polls)
    if engine.state.pointee.attention != 0 { try engine.attend() }
    for stage in group where stage.child?.look() == .stopped { stage.child?.send(SIGCONT) }
    for entry in polls where entry.revents != 0 && entry.fd != writing {
      let reader = group.first { $0.child?.output == entry.fd || $0.child?.errors == entry.fd }
      try reader?.read(from: entry.fd)
    }
  }

  private func read(from descriptor: Int32) throws(ShellError) {
    guard let child else { return }
    let isOutput = descriptor == child.output
    var buffer = [UInt8](repeating: 0, count: 1 << 15)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else { return isOutput ? child.closeOutput() : child.closeErrors() }
    let bytes = buffer[..<count]
    guard isOutput else {
      for line in errorLines.take(bytes) { try emitError(line) }
      return
    }
    if let file = downstream as? FileSink { return try file.file.write(Array(bytes)) }
    for line in lines.take(bytes) { try emit(line) }
  }

  private func emit(_ line: ShellString) throws(ShellError) {
    try downstream.write(Value.string(line).wrapped)
  }

  /// A line of its errors as a record: shown without a frame, and not kept in `$Error`.
  private func emitError(_ line: ShellString) throws(ShellError) {
    let exception = ExceptionObject(type: .remoteException, message: line)
    let record = ErrorRecord(
      .exception(exception, id: .from(errorId), category: .notSpecified), target: .string(line))
    record.invocation = call.makeInvocation()
    try streams.error.write(.object(record))
    errorId = "NativeCommandErrorMessage"
  }
}
