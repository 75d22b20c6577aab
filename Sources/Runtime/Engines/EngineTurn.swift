internal import Glibc

/// Whose turn it is: of several engines one runs at a time, for they share their objects (DESIGN.md 5, "Engines").
///
/// Turns are handed on in the order in which they were asked for. Until a second engine is made nothing is locked.
package enum EngineTurn {
  nonisolated(unsafe) private static let mutex = makeMutex()
  nonisolated(unsafe) private static let condition = makeCondition()
  nonisolated(unsafe) private static var isShared = false
  nonisolated(unsafe) private static var nextTicket = 0
  nonisolated(unsafe) private static var served = 0
  nonisolated(unsafe) private static var posted = 0
  /// Places in the line that nobody will come for.
  nonisolated(unsafe) private static var dropped: Set<Int> = []

  private static func makeMutex() -> UnsafeMutablePointer<pthread_mutex_t> {
    let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    return mutex
  }

  private static func makeCondition() -> UnsafeMutablePointer<pthread_cond_t> {
    let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    pthread_cond_init(condition, nil)
    return condition
  }

  /// Begins to share; the engine that calls has the turn.
  package static func share() {
    guard !isShared else { return }
    isShared = true
    take()
  }

  package static func take() { take(reserve()) }

  /// A place in the line, for an engine whose thread is still to start.
  static func reserve() -> Int {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    nextTicket += 1
    return nextTicket - 1
  }

  /// How long an engine keeps its turn while others wait, in milliseconds.
  private static let slice = 10

  /// Waits until the turn has come to a place in the line; who computes on and on is asked to hand it over.
  static func take(_ ticket: Int) {
    pthread_mutex_lock(mutex)
    while served != ticket {
      var until = moment(in: slice)
      if pthread_cond_timedwait(condition, mutex, &until) != 0 { EngineList.askForTurn() }
    }
    pthread_mutex_unlock(mutex)
  }

  private static func moment(in milliseconds: Int) -> timespec {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    moment.tv_nsec += milliseconds % 1000 * 1_000_000
    moment.tv_sec += milliseconds / 1000 + moment.tv_nsec / 1_000_000_000
    moment.tv_nsec %= 1_000_000_000
    return moment
  }

  package static func give() {
    pthread_mutex_lock(mutex)
    serveNext()
    pthread_mutex_unlock(mutex)
  }

  /// Gives a place in the line back; its thread could not be started.
  static func drop(_ ticket: Int) {
    pthread_mutex_lock(mutex)
    dropped.insert(ticket)
    pthread_mutex_unlock(mutex)
  }

  private static func serveNext() {
    served += 1
    while dropped.remove(served) != nil { served += 1 }
    pthread_cond_broadcast(condition)
  }

  /// Lets the engines that wait have their turn.
  package static func yield() {
    guard isShared else { return }
    give()
    take()
  }

  /// Lets others run while the caller waits for something outside.
  package static func whileBlocked(_ body: () -> Void) {
    guard isShared else { return body() }
    give()
    body()
    take()
  }

  /// Tells whoever waits that there is news.
  package static func post() {
    pthread_mutex_lock(mutex)
    posted += 1
    pthread_cond_broadcast(condition)
    pthread_mutex_unlock(mutex)
  }

  /// Gives the turn away until there is news, or some milliseconds went by.
  package static func waitForNews(milliseconds: Int) {
    var until = moment(in: milliseconds)
    pthread_mutex_lock(mutex)
    let known = posted
    serveNext()
    while posted == known, pthread_cond_timedwait(condition, mutex, &until) == 0 {}
    pthread_mutex_unlock(mutex)
    take()
  }
}

/// Makes engines for parallel work; the program around the engine fulfils it.
package protocol EngineMaker: AnyObject {
  /// An engine with the commands of a session, at its location and with its environment, on the thread that calls.
  func makeEngine(like engine: Engine, nativeStackLimit: UInt) throws(ShellError) -> Engine
}
