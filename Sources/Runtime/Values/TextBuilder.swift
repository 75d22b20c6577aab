/// Builds a string piece by piece: Latin-1 until a unit needs more, then UTF-16.
package struct TextBuilder {
  private var narrow: [UInt8] = []
  private var wide: [UInt16] = []
  private var isWide = false

  package init() {}

  package init(reserving units: Int) { narrow.reserveCapacity(units) }

  /// Units appended so far.
  package var count: Int { isWide ? wide.count : narrow.count }

  package mutating func append(unit: UInt16) {
    if isWide {
      wide.append(unit)
    } else if unit <= 0xFF {
      narrow.append(UInt8(truncatingIfNeeded: unit))
    } else {
      widen()
      wide.append(unit)
    }
  }

  package mutating func append(ascii byte: UInt8) { append(unit: UInt16(byte)) }

  package mutating func append(_ text: StaticString) {
    for byte in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) {
      append(ascii: byte)
    }
  }

  package mutating func append(_ text: String) {
    for unit in text.utf16 { append(unit: unit) }
  }

  package mutating func append(_ scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 { append(unit: unit) }
  }

  package mutating func append(_ string: ShellString) {
    if !isWide, string.isWide { widen() }
    string.withUnits(
      latin1: { units in
        if isWide {
          wide.append(contentsOf: units.lazy.map { UInt16($0) })
        } else {
          narrow.append(contentsOf: units)
        }
      },
      wide: { wide.append(contentsOf: $0) })
  }

  /// Appends a part of a string.
  package mutating func append(_ string: ShellString, _ range: Range<Int>) {
    if !isWide, string.isWide { widen() }
    string.withUnits(
      latin1: { units in
        let part = UnsafeBufferPointer(rebasing: units[range])
        if isWide {
          wide.append(contentsOf: part.lazy.map { UInt16($0) })
        } else {
          narrow.append(contentsOf: part)
        }
      },
      wide: { wide.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) })
  }

  /// Appends a unit several times.
  package mutating func append(repeating unit: UInt16, count: Int) {
    for _ in 0..<max(count, 0) { append(unit: unit) }
  }

  package mutating func removeAll() {
    narrow.removeAll(keepingCapacity: true)
    wide.removeAll(keepingCapacity: true)
    isWide = false
  }

  /// The string built so far.
  package func finish() -> ShellString {
    isWide
      ? wide.withUnsafeBufferPointer { .from(units: $0) }
      : narrow.withUnsafeBufferPointer { .from(latin1: $0) }
  }

  private mutating func widen() {
    wide = narrow.map { UInt16($0) }
    narrow = []
    isWide = true
  }
}
