/// Lines of an embedded table, found by their first field without case; the table is sorted by it.
struct FactLines {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ start: UnsafePointer<UInt8>, _ count: Int) {
    bytes = UnsafeBufferPointer(start: start, count: count)
  }

  /// The fields of all lines.
  var all: [[Substring]] { fields(bytes.startIndex..<bytes.endIndex) }

  /// The fields of the lines whose first field is a key.
  func lines(of key: String) -> [[Substring]] {
    let key = Array(key.utf8).map(lowered)
    var (low, high) = (0, bytes.count)
    // Halves the bytes, each time from the beginning of a line.
    while low < high {
      let middle = lineStart(at: low + (high - low) / 2)
      if order(at: middle, key) < 0 {
        let next = lineEnd(from: middle) + 1
        low = next > high ? high : next
      } else {
        high = middle
      }
    }
    var end = low
    while end < bytes.count, order(at: end, key) == 0 { end = lineEnd(from: end) + 1 }
    return fields(low..<end)
  }

  private func fields(_ range: Range<Int>) -> [[Substring]] {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }

  /// Less than 0 if the line's first field stands before the key, more if behind it.
  private func order(at start: Int, _ key: [UInt8]) -> Int {
    for offset in key.indices {
      guard start + offset < bytes.count, bytes[start + offset] != tab else { return -1 }
      let difference = Int(lowered(bytes[start + offset])) - Int(key[offset])
      if difference != 0 { return difference }
    }
    let next = start + key.count
    return next < bytes.count && bytes[next] != tab ? 1 : 0
  }

  private func lineStart(at place: Int) -> Int {
    var start = place
    while start > 0, bytes[start - 1] != lineFeed { start -= 1 }
    return start
  }

  private func lineEnd(from place: Int) -> Int {
    var end = place
    while end < bytes.count, bytes[end] != lineFeed { end += 1 }
    return end
  }

  private var tab: UInt8 { 0x09 }
  private var lineFeed: UInt8 { 0x0A }

  private func lowered(_ unit: UInt8) -> UInt8 { (0x41...0x5A).contains(unit) ? unit | 0x20 : unit }
}
