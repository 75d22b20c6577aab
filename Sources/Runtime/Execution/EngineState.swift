/// The engine's state that is read and written at every statement or call.
///
/// Plain data; nothing in it is counted.
package struct EngineState {
  /// Whose state this is.
  let engine: Unmanaged<Engine>
  /// Where the next scope goes; grows upwards, never moves.
  package var stackTop: UnsafeMutableRawPointer
  package let stackLimit: UnsafeMutableRawPointer
  /// Lowest address that the native stack may reach before a call is refused.
  ///
  /// A cancellation makes every call look like the one too many, so that calls need not look at `attention` too.
  private(set) var nativeStackLimit: UInt = 0
  /// The limit while nobody cancels.
  var restingStackLimit: UInt = 0 { didSet { nativeStackLimit = restingStackLimit } }
  /// Calls inside one another that run now.
  package var callDepth = 0
  /// Calls refused as too deep since one was handled at the top.
  var overflows = 0
  /// Raised by signals and other threads, read at every back edge: cancel, turn wanted.
  ///
  /// Each reason has a byte of its own, so that none is lost where two are written at once.
  package private(set) var attention: UInt32 = 0
  /// Whether a script made a variable that all scopes share.
  package var definesAllScope = false
  /// The value of `$?`.
  package var lastSucceeded = true
  /// How many enclosing `try` or `trap` take errors: an error then ends its statement instead of being reported.
  package var handlersAround = 0
  /// The label of a `break` or `continue` under way.
  package var pendingLabel: Symbol?
  /// The status of an `exit` under way.
  package var pendingExit: Int32 = 0

  init(of engine: Engine, stackTop: UnsafeMutableRawPointer, stackLimit: UnsafeMutableRawPointer) {
    self.engine = .passUnretained(engine)
    (self.stackTop, self.stackLimit) = (stackTop, stackLimit)
  }

  /// Asks what runs to stop; a signal handler may do it, since it only touches memory.
  package mutating func cancel() {
    set(Engine.Attention.cancel, 1)
    nativeStackLimit = .max
  }

  /// Asks the engine to let others have their turn at its next back edge.
  mutating func wantTurn() { set(Engine.Attention.turn, 1) }

  mutating func forgetTurn() { set(Engine.Attention.turn, 0) }

  private mutating func set(_ reason: UInt32, _ value: UInt8) {
    withUnsafeMutableBytes(of: &attention) { $0[reason.trailingZeroBitCount / 8] = value }
  }

  /// Takes back a cancellation that nothing has answered yet.
  package mutating func forgetCancellation() {
    set(Engine.Attention.cancel, 0)
    nativeStackLimit = restingStackLimit
  }

  /// Why there is no room for a call: the user cancelled, or calls are nested too deep.
  @inline(never)
  package mutating func refusal() -> ShellError {
    guard attention & Engine.Attention.cancel != 0 else {
      overflows += 1
      return .overflow
    }
    forgetCancellation()
    return .cancelled
  }

  /// Whether one more call may run: depth and native stack allow it, and nobody cancelled.
  @inline(__always)
  var hasRoomForCall: Bool { callDepth < CallDepth.most && !isNativeStackLow }

  /// Whether the native stack is so deep that another call must be refused.
  @inline(__always)
  package var isNativeStackLow: Bool {
    var marker: UInt8 = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) < nativeStackLimit }
  }
}

extension Engine {
  package var lastSucceeded: Bool {
    @inline(__always) get { state.pointee.lastSucceeded }
    @inline(__always) set { state.pointee.lastSucceeded = newValue }
  }

  package var handlersAround: Int {
    @inline(__always) get { state.pointee.handlersAround }
    @inline(__always) set { state.pointee.handlersAround = newValue }
  }

  package var pendingLabel: Symbol? {
    @inline(__always) get { state.pointee.pendingLabel }
    @inline(__always) set { state.pointee.pendingLabel = newValue }
  }

  package var pendingExit: Int32 {
    @inline(__always) get { state.pointee.pendingExit }
    @inline(__always) set { state.pointee.pendingExit = newValue }
  }

  package var nativeStackLimit: UInt {
    get { state.pointee.restingStackLimit }
    set { state.pointee.restingStackLimit = newValue }
  }

  package var isNativeStackLow: Bool { state.pointee.isNativeStackLow }
}
