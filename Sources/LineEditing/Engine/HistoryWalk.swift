/// A walk through the entries before this one, from the text that was begun and back to it.
struct HistoryWalk {
  private let entries: any EntryHistory
  /// How many entries back; 0 is the text that was begun.
  private var distance = 0
  private var draft = ""

  init(_ entries: any EntryHistory) { self.entries = entries }

  mutating func start() { (distance, draft) = (0, "") }

  /// The entry before the one shown, among those that begin with a prefix; nil if there is none.
  mutating func older(than text: String, prefix: String = "", withCase: Bool = true) -> String? {
    if distance == 0 { draft = text }
    var place = distance
    while let entry = entries.entry(place) {
      place += 1
      guard begins(entry, prefix, withCase), entry != text else { continue }
      distance = place
      return entry
    }
    return nil
  }

  /// The entry behind the one shown, at last the text that was begun; nil if that is shown.
  mutating func newer(than text: String, prefix: String = "", withCase: Bool = true) -> String? {
    while distance > 1 {
      distance -= 1
      guard let entry = entries.entry(distance - 1) else { break }
      if begins(entry, prefix, withCase), entry != text { return entry }
    }
    return toDraft()
  }

  /// The oldest entry; nil if there is none.
  mutating func oldest(from text: String) -> String? {
    if distance == 0 { draft = text }
    while entries.entry(distance) != nil { distance += 1 }
    return distance > 0 ? entries.entry(distance - 1) : nil
  }

  /// The text that was begun; nil if that is shown.
  mutating func toDraft() -> String? {
    guard distance > 0 else { return nil }
    distance = 0
    return draft
  }

  /// The entry that was made after the one shown; nil if there is none.
  var following: String? { distance > 1 ? entries.entry(distance - 2) : nil }

  private func begins(_ entry: String, _ prefix: String, _ withCase: Bool) -> Bool {
    withCase ? entry.hasPrefix(prefix) : entry.lowercased().hasPrefix(prefix.lowercased())
  }
}
