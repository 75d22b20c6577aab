/// One interpreter: its value stack, its session, its state. Runs on a thread of its own, synchronously.
package final class Engine: @unchecked Sendable {
  /// Where the next scope goes; grows upwards, never moves.
  package var stackTop: UnsafeMutableRawPointer
  package let stackLimit: UnsafeMutableRawPointer
  /// Lowest address that the native stack may reach before a call is refused.
  package var nativeStackLimit: UInt = 0
  /// Raised by signals and other threads, read at every statement and back edge: cancel, lock wanted, trace.
  package let attention: UnsafeMutablePointer<UInt32>

  /// `$?`
  package var lastSucceeded = true
  /// How many enclosing `try` or `trap` take errors: an error then ends its statement instead of being reported.
  package var handlersAround = 0
  /// The label of a `break` or `continue` under way.
  package var pendingLabel: Symbol?
  /// The status of an `exit` under way.
  package var pendingExit: Int32 = 0
  /// `$Error`, newest last.
  package var errors: [Value] = []

  package private(set) var global: SessionState!
  package let standardStreams: StreamSet
  package let host: any HostServices
  private var sessionSerial: UInt32 = 0

  /// An engine over a host; the value stack holds `stackBytes`.
  package init(host: any HostServices, streams: StreamSet, stackBytes: Int = 256 << 20) {
    self.host = host
    standardStreams = streams
    let stack = ValueStack.reserve(bytes: stackBytes)
    stackTop = stack
    stackLimit = stack + stackBytes
    attention = .allocate(capacity: 1)
    attention.initialize(to: 0)
    global = SessionState(engine: self)
  }

  package func nextSessionSerial() -> UInt32 {
    sessionSerial += 1
    return sessionSerial
  }
}
