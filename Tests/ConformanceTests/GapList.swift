import Foundation
import TestSupport

/// The ids of an area that are known to differ: a file that a script writes once and that only shrinks.
struct GapList: Sendable {
  let area: String
  let known: Set<String>

  private static let folder = "Tests/Conformance/gaps"

  /// The areas that `Scripts/gaps` asks to be written, and so the only ones compared; empty in a plain run.
  static let written = Set(
    (ProcessInfo.processInfo.environment["CONFORMANCE_GAPS"] ?? "").split(separator: ",").map(String.init))

  /// The list of an area, or nil if the area takes no part yet.
  init?(_ area: String) {
    guard Self.written.isEmpty || Self.written.contains(area) else { return nil }
    self.area = area
    if let text = try? Repository.text("\(Self.folder)/\(area).txt") {
      known = Set(text.split(separator: "\n").map(String.init))
    } else if Self.written.contains(area) {
      known = []
    } else {
      return nil
    }
  }

  /// Seconds for one case: a known gap may hang, and nothing is lost by stopping it early.
  func limit(for id: String) -> Double { known.contains(id) ? 5 : 20 }

  /// Brings the file up to date if it was asked for: all that fails at first, later without what passes.
  ///
  /// Returns the list that now counts. Throws if the file cannot be written.
  func updated(failing: Set<String>) throws -> GapList {
    guard Self.written.contains(area) else { return self }
    let path = Repository.path("\(Self.folder)/\(area).txt")
    let isNew = !FileManager.default.fileExists(atPath: path)
    let left = Self.left(of: isNew ? nil : known, failing: failing)
    try left.sorted().map { "\($0)\n" }.joined().write(toFile: path, atomically: true, encoding: .utf8)
    return GapList(area: area, known: left)
  }

  /// What a list holds after an update: all that fails where there was none, else what still fails.
  static func left(of known: Set<String>?, failing: Set<String>) -> Set<String> {
    known.map { $0.intersection(failing) } ?? failing
  }

  init(area: String, known: Set<String>) {
    (self.area, self.known) = (area, known)
  }
}
