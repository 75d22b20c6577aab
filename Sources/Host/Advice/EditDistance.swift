/// How far two words are apart: letters put in, left out, changed or swapped with their neighbour, case ignored.
struct EditDistance {
  private let word: [UInt8]

  init(from word: String) { self.word = EditDistance.folded(word) }

  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  /// The distance to another word; nil if it is above a limit.
  func distance(to other: String, atMost limit: Int) -> Int? {
    guard abs(word.count - other.utf8.count) <= limit else { return nil }
    let target = EditDistance.folded(other)
    if word == target { return 0 }
    var beforeLast = Array(repeating: 0, count: target.count + 1)
    var last = Array(0...target.count)
    var current = beforeLast
    for row in word.indices {
      current[0] = row + 1
      var least = current[0]
      for column in target.indices {
        let change = last[column] + (word[row] == target[column] ? 0 : 1)
        var best = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, word[row] == target[column - 1], word[row - 1] == target[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current[column + 1] = best
        least = min(least, best)
      }
      if least > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[target.count] <= limit ? last[target.count] : nil
  }

  /// Whether the word is a name that was not typed to its end.
  func begins(_ other: String) -> Bool {
    word.count >= Self.shortestBeginning && word.count < other.utf8.count
      && Self.folded(String(decoding: other.utf8.prefix(word.count), as: UTF8.self)) == word
  }

  /// A verb and its dash alone begin too many names.
  private static let shortestBeginning = 5

  /// How many mistakes a word may have: short ones few, or everything would be alike.
  static func limit(for word: String) -> Int {
    switch word.utf8.count {
    case ...2: 0
    case ...4: 1
    case ...7: 2
    default: 3
    }
  }
}

/// The words of a list that are most like one.
struct SimilarWords {
  /// The nearest first; of equals the one that stands first in the list.
  ///
  /// A name that begins with the word is one mistake away: its rest is missing.
  static func of(_ word: String, among words: [String], limit: Int? = nil, count: Int = 3) -> [String] {
    let limit = limit ?? EditDistance.limit(for: word)
    guard limit > 0 else { return [] }
    let measure = EditDistance(from: word)
    var found: [(distance: Int, place: Int, word: String)] = []
    for (place, candidate) in words.enumerated() {
      let distance = measure.begins(candidate) ? 1 : measure.distance(to: candidate, atMost: limit)
      guard let distance else { continue }
      found.append((distance, place, candidate))
    }
    found.sort { ($0.distance, $0.place) < ($1.distance, $1.place) }
    // What is twice as far as the best one is no help.
    let best = found.first?.distance ?? 0
    var seen: Set<String> = []
    return found.filter { $0.distance <= best + 1 && seen.insert($0.word.lowercased()).inserted }
      .prefix(count).map(\.word)
  }
}
