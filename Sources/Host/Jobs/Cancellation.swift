import Glibc
import Runtime
import Synchronization

/// What Ctrl-C does while something runs: it asks the engine to stop, and interrupts what waits.
enum Cancellation {
  private static let isWatching = Atomic<Bool>(false)
  private static let thread = Atomic<UInt>(0)
  private static let outputIsTerminal = Atomic<Bool>(false)

  /// From now on SIGINT stops what this engine runs, on the thread that calls, and ends the process no longer.
  ///
  /// The handler only touches memory that is there by then.
  static func watch(_ engine: Engine) {
    guard !isWatching.exchange(true, ordering: .relaxed) else { return }
    _ = WakeUp.descriptor
    EngineList.add(engine, isInFront: true)
    thread.store(UInt(pthread_self()), ordering: .releasing)
    outputIsTerminal.store(isatty(STDOUT_FILENO) == 1, ordering: .releasing)
    var action = sigaction()
    // Without SA_RESTART what blocks comes back and looks at the word.
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(waking, &action, nil)
    action.__sigaction_handler.sa_handler = { _ in Cancellation.raise() }
    sigaction(SIGINT, &action, nil)
  }

  /// Takes back what nothing has answered: it came too late for what ran, and the next entry is not meant.
  static func forget(_ engine: Engine) {
    engine.state.pointee.forgetCancellation()
    Interrupts.forget()
    WakeUp.drain()
  }

  /// Interrupts the engine's thread where the signal came to another one; nobody else sends it.
  private static let waking = SIGURG

  private static func raise() {
    let number = errno
    // Who sees the cancellation must see the press too.
    Interrupts.note()
    EngineList.cancelFront()
    WakeUp.post()
    let engineThread = pthread_t(thread.load(ordering: .acquiring))
    if pthread_equal(engineThread, pthread_self()) == 0 { pthread_kill(engineThread, waking) }
    // The terminal has shown ^C in the middle of a line.
    if outputIsTerminal.load(ordering: .relaxed) { Glibc.write(STDOUT_FILENO, "\n", 1) }
    errno = number
  }
}
