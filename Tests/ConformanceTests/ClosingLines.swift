import Foundation
import Synchronization

/// What a run says at its very end: how many are alike in each area.
enum ClosingLines {
  private static let lines = Mutex<[String: String]>([:])
  private static let atEnd: Void = { atexit { ClosingLines.print() } }()

  /// Notes an area that was compared.
  static func add(_ area: String, alike: Int, of all: Int) {
    let share = all == 0 ? 100 : 100 * Double(alike) / Double(all)
    let shown = String(format: "%6d of %6d alike  %5.1f %%", alike, all, share)
    note(area, shown)
  }

  /// Notes an area that takes no part yet.
  static func addAbsent(_ area: String) {
    guard GapList.written.isEmpty else { return }
    note(area, "   has not entered yet (Scripts/gaps \(area))")
  }

  private static func note(_ area: String, _ text: String) {
    _ = atEnd
    lines.withLock { $0[area] = text }
  }

  private static func print() {
    let all = lines.withLock { $0 }
    var text = "\nConformance\n"
    for (area, line) in all.sorted(by: { $0.key < $1.key }) {
      text += "  " + area.padding(toLength: 16, withPad: " ", startingAt: 0) + line + "\n"
    }
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}
