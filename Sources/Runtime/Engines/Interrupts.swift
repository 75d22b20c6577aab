internal import Synchronization

/// Ctrl-C as those see it who wait for programs: when it was pressed last, and whether twice in a row.
package enum Interrupts {
  /// Milliseconds within which a second press ends programs.
  private static let span: Int64 = 2000
  private static let last = Atomic<Int64>(.min / 2)
  private static let presses = Atomic<Int>(0)
  private static let wasRepeated = Atomic<Bool>(false)

  /// Notes a press; a signal handler may call it.
  package static func note() {
    let now = WakeUp.now
    presses.add(1, ordering: .relaxed)
    let before = last.exchange(now, ordering: .relaxed)
    if now - before < span { wasRepeated.store(true, ordering: .relaxed) }
  }

  /// How often it was pressed since the start.
  package static var count: Int { presses.load(ordering: .relaxed) }

  /// Whether it was pressed a moment ago.
  package static var isRecent: Bool { WakeUp.now - last.load(ordering: .relaxed) < span }

  /// Whether it was pressed a second time since this was last asked.
  package static func takeRepetition() -> Bool { wasRepeated.exchange(false, ordering: .relaxed) }

  /// Begins anew: what was pressed before is no part of what runs now.
  package static func forget() {
    last.store(.min / 2, ordering: .relaxed)
    wasRepeated.store(false, ordering: .relaxed)
  }
}
