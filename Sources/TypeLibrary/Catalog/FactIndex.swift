import Runtime

/// Where the names of a table stand, found without regard to case.
///
/// A hash table over the table's own bytes: the first look-up of a session makes no string for each of its thousands of names.
struct FactIndex: Sendable {
  private let text: FactText
  /// Offset of a name plus one by hash, 0 where free; length is a power of two.
  private var buckets: [Int32]

  /// An index of the names that begin at the offsets and end at a tab; of several that are the same the last one counts.
  init(_ text: FactText, _ offsets: [Int]) {
    self.text = text
    var length = 16
    while length < offsets.count * 2 { length *= 2 }
    buckets = Array(repeating: 0, count: length)
    for offset in offsets {
      guard let end = text.find(FactText.tab, from: offset) else { continue }
      let bucket = bucket(offset..<end) { text.lower(offset + $0) }
      buckets[bucket] = Int32(truncatingIfNeeded: offset + 1)
    }
  }

  /// Where a name in lower case begins.
  func offset(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { units in
      let found = buckets[bucket(0..<units.count) { units[$0] }]
      return found == 0 ? nil : Int(found) - 1
    }
  }

  /// All names in lower case.
  var names: [String] {
    buckets.compactMap { offset in
      guard offset != 0, let end = text.find(FactText.tab, from: Int(offset) - 1) else { return nil }
      return text.string(Int(offset) - 1..<end).lowercased()
    }
  }

  /// The bucket that a name is in, or would be.
  private func bucket(_ range: Range<Int>, _ unit: (Int) -> UInt8) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in 0..<range.count { hash = (hash ^ UInt32(unit(index))) &* 0x0100_0193 }
    var at = Int(hash ^ hash >> 15) & (buckets.count - 1)
    while buckets[at] != 0, !isName(at: Int(buckets[at]) - 1, range.count, unit) {
      at = (at + 1) & (buckets.count - 1)
    }
    return at
  }

  private func isName(at offset: Int, _ count: Int, _ unit: (Int) -> UInt8) -> Bool {
    guard offset + count < text.count, text[offset + count] == FactText.tab else { return false }
    for index in 0..<count where text.lower(offset + index) != unit(index) { return false }
    return true
  }
}
