/// Finds how many quotes were left out before a place of a text that was read inside a string.
///
/// The places asked for mostly rise, so it goes on from the last one.
struct SkipCursor {
  let quotes: SkippedQuotes
  /// The first quote that counts: that at or after the start of the text.
  private let first: Int
  private var next: Int
  private var raw: Int32

  init(_ quotes: SkippedQuotes, from start: Int32) {
    self.quotes = quotes
    first = quotes.offsets.indexOfFirst(atLeast: start)
    (next, raw) = (first, start)
  }

  /// The offset in the source of an offset that takes no account of the quotes left out.
  mutating func offset(_ raw: Int32) -> Int32 {
    if raw < self.raw { next = first }
    self.raw = raw
    while next < quotes.offsets.count, quotes.offsets[next] < raw + Int32(next - first) { next += 1 }
    return raw + Int32(next - first)
  }

  /// The number of quotes from one offset to below another.
  func count(from start: Int32, below end: Int32) -> Int {
    max(0, quotes.offsets.indexOfFirst(atLeast: end) - quotes.offsets.indexOfFirst(atLeast: start))
  }
}

extension [Int32] {
  /// The index of the first element that is not below a value, in ascending order.
  func indexOfFirst(atLeast value: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
