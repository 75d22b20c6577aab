import Synchronization

/// A place in a text as people count it, both from 1: the column counts UTF-16 units.
package struct LinePosition: Equatable, Sendable {
  package let line: Int
  package let column: Int
}

extension SourceText {
  /// The line and column of an offset; one past the end belongs to the last line.
  package func position(of offset: Int) -> LinePosition {
    let starts = lineStarts.of(self)
    let line = starts.partitioningIndex { $0 > offset } - 1
    return LinePosition(line: max(line, 0) + 1, column: offset - Int(starts[max(line, 0)]) + 1)
  }

  /// The number of lines; a text that ends with a line break has an empty last one.
  package var lineCount: Int { lineStarts.of(self).count }

  /// The extent of a line, counted from 1, without its line break; nil when there is no such line.
  package func extent(ofLine line: Int) -> Extent? {
    let starts = lineStarts.of(self)
    guard line >= 1, line <= starts.count else { return nil }
    let start = starts[line - 1]
    var end = line < starts.count ? Int(starts[line]) : count
    while end > Int(start), isLineBreak(self[end - 1]) { end -= 1 }
    return Extent(start, Int32(end))
  }
}

/// The offsets at which lines start, found when first asked for: CR, LF and CRLF each end a line.
final class LineStarts: Sendable {
  private let found = Mutex<[Int32]?>(nil)

  func of(_ text: SourceText) -> [Int32] {
    found.withLock { found in
      if let found { return found }
      let starts = LineStarts.scan(text)
      found = starts
      return starts
    }
  }

  private static func scan(_ text: SourceText) -> [Int32] {
    var starts: [Int32] = [0]
    var index = 0
    while index < text.count {
      let unit = text.units[index]
      index += 1
      guard isLineBreak(unit) else { continue }
      if unit == 0x0D, text[index] == 0x0A { index += 1 }
      starts.append(Int32(index))
    }
    return starts
  }
}

/// Whether a unit is a carriage return or a line feed.
func isLineBreak(_ unit: UInt16) -> Bool { unit == 0x0A || unit == 0x0D }

extension [Int32] {
  /// The first index whose element satisfies a condition that all later ones satisfy too.
  fileprivate func partitioningIndex(where condition: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(Int(self[middle])) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
