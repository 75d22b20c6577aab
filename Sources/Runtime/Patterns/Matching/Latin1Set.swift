/// The members of a class among the units of Latin-1, as bits.
struct Latin1Set {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ members: CharacterClass) {
    for unit in UInt16(0)...0xFF where members.contains(unit) { insert(UInt8(unit)) }
  }

  private mutating func insert(_ unit: UInt8) {
    let bit: UInt64 = 1 << UInt64(unit & 63)
    switch unit >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  @inline(__always)
  func contains(_ unit: UInt8) -> Bool {
    let word =
      switch unit >> 6 {
      case 0: words.0
      case 1: words.1
      case 2: words.2
      default: words.3
      }
    return word >> UInt64(unit & 63) & 1 != 0
  }

  /// The members as ranges in order.
  var ranges: [ClosedRange<UInt16>] {
    var ranges: [ClosedRange<UInt16>] = []
    for unit in UInt16(0)...0xFF where contains(UInt8(unit)) {
      if let last = ranges.last, last.upperBound + 1 == unit {
        ranges[ranges.count - 1] = last.lowerBound...unit
      } else {
        ranges.append(unit...unit)
      }
    }
    return ranges
  }
}
