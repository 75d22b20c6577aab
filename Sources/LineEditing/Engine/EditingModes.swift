import Glibc
import Synchronization

/// The terminal's modes that an escape sequence sets while an entry is edited.
package enum EditingModes {
  /// Pastes come between marks.
  static let on = "\u{1B}[?2004h"
  static let off = "\u{1B}[?2004l"

  private static let isOn = Atomic<Bool>(false)
  /// Colours, pastes, the cursor and a frame half sent, for an end in the middle; then a row for what comes next.
  private static let leaving: StaticString = "\u{1B}[?2026l\u{1B}[0m\u{1B}[?25h\u{1B}[?2004l\r\n"

  /// Notes whether the modes are set.
  static func note(_ areSet: Bool) { isOn.store(areSet, ordering: .releasing) }

  /// Takes the modes back where they are set; a signal handler may call it.
  package static func leave() {
    guard isOn.exchange(false, ordering: .acquiringAndReleasing) else { return }
    Glibc.write(STDOUT_FILENO, leaving.utf8Start, leaving.utf8CodeUnitCount)
  }
}
