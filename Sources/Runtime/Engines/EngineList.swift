/// The engines that run now, where a signal handler and a thread that waits for its turn find their states.
package enum EngineList {
  private static let most = 1024

  private struct Entry {
    var state: UnsafeMutablePointer<EngineState>?
    /// Whether the user's Ctrl-C is meant for it; jobs in the background go on.
    var isInFront = false
  }

  nonisolated(unsafe) private static let entries: UnsafeMutablePointer<Entry> = {
    let place = UnsafeMutablePointer<Entry>.allocate(capacity: most)
    place.initialize(repeating: Entry(), count: most)
    return place
  }()

  /// Adds an engine; the caller has the turn.
  package static func add(_ engine: Engine, isInFront: Bool) {
    for index in 0..<most where entries[index].state == nil {
      entries[index].isInFront = isInFront
      entries[index].state = engine.state
      return
    }
  }

  /// Takes an engine away that runs no more; the caller has the turn.
  package static func remove(_ engine: Engine) {
    for index in 0..<most where entries[index].state == engine.state { entries[index].state = nil }
  }

  /// Cancels what the user sees running; a signal handler may call it.
  package static func cancelFront() {
    for index in 0..<most where entries[index].isInFront { entries[index].state?.pointee.cancel() }
  }

  /// Whether a cancellation by the user waits for its answer.
  package static var isFrontCancelled: Bool {
    (0..<most).contains {
      entries[$0].isInFront && (entries[$0].state?.pointee.attention ?? 0) & Engine.Attention.cancel != 0
    }
  }

  static func askForTurn() {
    for index in 0..<most { entries[index].state?.pointee.wantTurn() }
  }
}
