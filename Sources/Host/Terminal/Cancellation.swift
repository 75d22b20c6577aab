import Glibc
import Runtime
import Synchronization

/// What Ctrl-C does while something runs: it asks the engine to stop, and interrupts what waits.
enum Cancellation {
  /// The state of the engine that is asked; a signal handler may only touch memory.
  private static let state = Atomic<UInt>(0)

  /// From now on SIGINT stops what this engine runs, and ends the process no longer.
  static func watch(_ engine: Engine) {
    state.store(UInt(bitPattern: engine.state), ordering: .releasing)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Cancellation.raise() }
    // Without SA_RESTART what blocks comes back and looks at the word.
    sigaction(SIGINT, &action, nil)
  }

  /// Takes back what nothing has answered: it came too late for what ran, and the next entry is not meant.
  static func forget(_ engine: Engine) { engine.state.pointee.forgetCancellation() }

  private static func raise() {
    let address = state.load(ordering: .acquiring)
    UnsafeMutablePointer<EngineState>(bitPattern: address)?.pointee.cancel()
    // The terminal has shown ^C in the middle of a line.
    Glibc.write(STDOUT_FILENO, "\n", 1)
  }
}
