/// Collects the lines of a dump as UTF-8.
package struct DumpWriter {
  package var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ number: Int) {
    write(String(number))
  }

  package mutating func endLine() {
    bytes.append(0x0A)
  }

  /// Drops blanks and line breaks from the end.
  mutating func trimEnd() {
    while let last = bytes.last, last == 0x20 || (0x09...0x0D).contains(last) { bytes.removeLast() }
  }

  mutating func indent(_ depth: Int) {
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  /// `START-END`.
  mutating func write(_ extent: Extent) {
    write(Int(extent.start))
    bytes.append(0x2D)
    write(Int(extent.end))
  }

  /// Text in quotes, escaped as in JSON down to ASCII, cut at a number of units with its length behind it.
  mutating func quote<Units: RandomAccessCollection<UInt16>>(_ units: Units, limit: Int = 60) {
    bytes.append(0x22)
    for unit in units.prefix(limit) { escape(unit) }
    bytes.append(0x22)
    guard units.count > limit else { return }
    bytes.append(0x7E)
    write(units.count)
  }

  mutating func quote(_ text: String, limit: Int = 60) {
    quote(Array(text.utf16), limit: limit)
  }

  private mutating func escape(_ unit: UInt16) {
    switch unit {
    case 0x0A: write("\\n")
    case 0x0D: write("\\r")
    case 0x09: write("\\t")
    case 0x22: write("\\\"")
    case 0x5C: write("\\\\")
    case 0x20...0x7E: bytes.append(UInt8(truncatingIfNeeded: unit))
    default:
      write("\\u")
      for shift in [12, 8, 4, 0] { bytes.append(DumpWriter.hexadecimal[Int(unit >> UInt16(shift)) & 15]) }
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
