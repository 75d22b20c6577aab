/// One interpreter: its value stack, its session, its state.
///
/// Runs on a thread of its own, synchronously.
package final class Engine: @unchecked Sendable {
  /// What hot code touches, in raw memory: reading a class's property costs counting and exclusivity checks.
  package final let state: UnsafeMutablePointer<EngineState>
  /// What `$Error` is made of.
  @exclusivity(unchecked) private final var history = ErrorHistory()
  /// Errors that `catch` blocks are handling, innermost last: what a bare `throw` throws again.
  @exclusivity(unchecked) package final var caught: [ErrorRecord] = []

  /// The location of the file system, an absolute path; never the process's own.
  package final var location = "/"
  /// The folder that the process stands in: where .NET's own members start relative paths.
  package final var processFolder = "/"
  /// Providers, locations and their stacks.
  package final let providers = SessionDrives()
  /// What `$PSStyle` says of colours.
  package final let style = StyleSheet()
  /// The values behind `$using:` in an engine that another one started; nil where nobody did.
  package final var usingValue: ((ShellString) -> Value?)?
  /// The culture of this session: what `-f`, `ToString()` and messages write by.
  package final lazy var culture = CultureInfo.unitedStates
  /// `$PSVersionTable`.
  final lazy var versionTable = AutomaticVariables.makeVersionTable()
  /// Environment variables of this session.
  package final var environment = EnvironmentTable()
  /// Reads and writes `$drive:name` of drives beyond variables, functions, aliases and the environment.
  package final var drives: (any DriveContents)?
  /// Opens the files of redirections.
  package final var redirections: (any RedirectionOpener)?
  /// Makes an end of a pipeline that hands over the lines of objects as the display would show them.
  package final var makeTextOutput:
    ((Engine, @escaping (ShellString) throws(ShellError) -> Void) -> any DefaultOutput)?
  /// Where the streams beside output end at the top.
  package private(set) final var standardStreams: StreamSet
  package final let host: any HostServices
  package final let commands = CommandTable()
  /// The modules that are loaded.
  package final let modules = ModuleTable()
  /// What commands can ask for with `@Service`.
  package final let services = ServiceTable()
  private final var globalSession: SessionState?
  /// Of all engines: call sites that engines share tell their sessions apart by it.
  nonisolated(unsafe) private static var sessionSerial: UInt32 = 0

  /// An engine over a host; the value stack holds `stackBytes`.
  package init(host: any HostServices, stackBytes: Int = 256 << 20) throws(OutOfAddressSpace) {
    let stack = try ValueStack.reserve(bytes: stackBytes)
    self.host = host
    let nowhere = NullSink()
    standardStreams = StreamSet(
      error: nowhere, warning: nowhere, verbose: nowhere, debug: nowhere, information: nowhere)
    state = .allocate(capacity: 1)
    state.initialize(to: EngineState(of: self, stackTop: stack, stackLimit: stack + stackBytes))
  }

  /// The global session state, made when first asked for.
  package final var global: SessionState {
    if let globalSession { return globalSession }
    let made = SessionState(engine: self)
    globalSession = made
    return made
  }

  /// Says where the streams beside output end, before anything runs.
  package final func setStreams(_ make: (MessageKind) -> Sink) {
    standardStreams = StreamSet(
      error: make(.error), warning: make(.warning), verbose: make(.verbose), debug: make(.debug),
      information: make(.information))
    global.top.pointee.streamsReference = .passUnretained(standardStreams)
  }

  /// Shows an error that nothing took, at the end of a run.
  package final func showUncaught(_ record: ErrorRecord) {
    remember(record)
    lastSucceeded = false
    // The display itself can fail only by what the record's own members throw; then there is nothing better to show.
    try? standardStreams.error.write(.object(record))
  }

  package final func nextSessionSerial() -> UInt32 {
    Engine.sessionSerial += 1
    return Engine.sessionSerial
  }
}

extension Engine {
  /// Why the engine should look up.
  package enum Attention {
    package static let cancel: UInt32 = 1
    /// Another engine waits for its turn.
    package static let turn: UInt32 = 1 << 8
  }

  /// Answers what raised the attention word; throws the cancellation of the user, once: `finally` blocks still run.
  @inline(never)
  package func attend() throws(ShellError) {
    if state.pointee.attention & Attention.turn != 0 {
      state.pointee.forgetTurn()
      EngineTurn.yield()
    }
    guard state.pointee.attention & Attention.cancel != 0 else { return }
    state.pointee.forgetCancellation()
    throw ShellError.cancelled
  }

  /// Puts a record at the front of `$Error`.
  package func remember(_ record: ErrorRecord) { history.add(record) }

  /// `$Error`, newest first.
  package var errorList: ListObject { history.currentList() }

  /// What a statement list does with what its statement threw: report it and go on, or throw it further.
  @inline(never)
  package func recover(from error: ShellError, in scope: ScopePointer) throws(ShellError) -> Completion {
    guard error.kind != .overflow else { return try recover(from: settle(error), in: scope) }
    guard let record = error.record else { throw error }
    if record.stack.isEmpty { record.stack = CallStack.capture(from: scope) }
    guard handlersAround == 0, error.kind != .terminating else { throw error }
    switch ErrorReporting.preference(at: scope, self) {
    // Where errors are not to be seen, not even `throw` ends more than its statement.
    case .silentlyContinue:
      remember(record)
      scope.pointee.streams.collectors?.add(.object(record), .error)
    case .ignore: break
    case .stop: throw error
    default:
      guard error.kind != .thrown else { throw error }
      try ErrorReporting.show(record, scope.pointee.streams, scope, self)
    }
    lastSucceeded = false
    return .normal
  }

  /// Control flow under way, set aside while a `finally` runs.
  package struct PendingSignals {
    let label: Symbol?
    let exit: Int32
  }

  package func suspendSignals() -> PendingSignals {
    defer { pendingLabel = nil }
    return PendingSignals(label: pendingLabel, exit: pendingExit)
  }

  package func resumeSignals(_ pending: PendingSignals) {
    (pendingLabel, pendingExit) = (pending.label, pending.exit)
  }
}

extension Engine {
  /// `$PWD`: the location as PowerShell hands it out.
  package var locationObject: Value {
    providers.location.map { .object(PathInfo($0)) } ?? .string(location)
  }

  /// What ends a long regular-expression match when the user cancels.
  package var interruption: Interruption {
    let word = UnsafeRawPointer(state).advanced(by: MemoryLayout<EngineState>.offset(of: \.attention) ?? 0)
    return Interruption(word: word.assumingMemoryBound(to: UInt32.self), mask: Attention.cancel)
  }

  /// A path made absolute against the location.
  package func fullPath(_ path: String) -> String {
    path.hasPrefix("/") ? path : (location == "/" ? "/" + path : location + "/" + path)
  }
}
