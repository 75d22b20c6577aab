internal import CPCRE2
import Synchronization

/// A pattern compiled by PCRE2 for one width and one vigilance, with room for its matches.
final class PCREProgram: @unchecked Sendable {
  private let program: OpaquePointer
  /// .NET's slots of the groups, in PCRE2's order.
  let slots: [Int]
  /// The room that no match uses at the moment; a second match at the same time makes its own.
  private let room = Atomic<UInt>(0)
  /// Matches until machine code is made: a pattern that is used a few times is not worth it.
  private let untilQuick: Atomic<Int>

  private static let usesBeforeQuick = 6
  /// Subjects from this length on are worth machine code at once.
  private static let longSubject = 512

  /// Null if PCRE2 refuses the pattern (too large, too deep).
  init?(_ writer: PCREWriter, slots: [Int], vigilance: palsh_pcre2_vigilance) {
    let units = writer.output
    let made =
      if writer.isWide {
        palsh_pcre2_compile(units, units.count, true, PCRETables.shared, vigilance)
      } else {
        palsh_pcre2_compile(
          units.map { UInt8(truncatingIfNeeded: $0) }, units.count, false, PCRETables.shared, vigilance)
      }
    guard let made else { return nil }
    program = made
    self.slots = slots
    untilQuick = Atomic(Self.usesBeforeQuick)
  }

  deinit {
    if let left = takeRoom() { palsh_pcre2_free_room(left) }
    palsh_pcre2_free(program)
  }

  /// Looks for a match and hands its spans (begin and end of each group, in PCRE2's order) to the closure.
  ///
  /// - Returns: The library's answer, and what the closure made of a match.
  func match<Result>(
    _ subject: ShellString, from start: Int, _ watch: inout palsh_pcre2_watch,
    _ found: (UnsafePointer<Int>) -> Result
  ) -> (status: Int, result: Result?) {
    quickenIfWorthwhile(subject.count)
    guard let room = takeRoom() ?? palsh_pcre2_make_room(program) else { return (palsh_pcre2_memory, nil) }
    defer { putRoom(room) }
    let status = subject.withUnits(
      latin1: { palsh_pcre2_match(program, room, $0.baseAddress, $0.count, start, &watch) },
      wide: { palsh_pcre2_match(program, room, $0.baseAddress, $0.count, start, &watch) })
    guard status > 0, let spans = palsh_pcre2_spans(room) else { return (Int(status), nil) }
    return (Int(status), spans.withMemoryRebound(to: Int.self, capacity: slots.count * 2) { found($0) })
  }

  private func quickenIfWorthwhile(_ length: Int) {
    let left = untilQuick.load(ordering: .relaxed)
    guard left >= 0 else { return }
    let next = length >= Self.longSubject ? 0 : left
    if untilQuick.exchange(next - 1, ordering: .relaxed) >= 0, next == 0 { palsh_pcre2_quicken(program) }
  }

  private func takeRoom() -> OpaquePointer? {
    OpaquePointer(bitPattern: room.exchange(0, ordering: .acquiring))
  }

  private func putRoom(_ used: OpaquePointer) {
    let other = room.exchange(UInt(bitPattern: used), ordering: .releasing)
    if let extra = OpaquePointer(bitPattern: other) { palsh_pcre2_free_room(extra) }
  }
}
