/// ICU's order of ASCII strings in the root collation (and so in English), without ICU.
///
/// Each unit has a primary weight of its own but for the letters, whose cases differ at the third level, lower case first;
/// controls other than white space have none and are as if they were not there. A test holds this against ICU.
enum ASCIICollation {
  /// The units that have a weight, in their order; a capital weighs as its small letter.
  private static let order: StaticString =
    "\t\n\u{B}\u{C}\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz"

  /// Weight by unit; 0 for what is ignored.
  nonisolated(unsafe) private static let weights: UnsafePointer<UInt8> = {
    let weights = UnsafeMutablePointer<UInt8>.allocate(capacity: 0x80)
    weights.initialize(repeating: 0, count: 0x80)
    for (rank, unit) in UnsafeBufferPointer(start: order.utf8Start, count: order.utf8CodeUnitCount)
      .enumerated()
    {
      weights[Int(unit)] = UInt8(rank + 1)
      if unit &- 0x61 < 26 { weights[Int(unit - 0x20)] = UInt8(rank + 1) }
    }
    return UnsafePointer(weights)
  }()

  /// -1, 0 or 1; both must be ASCII.
  static func compare(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, ignoreCase: Bool
  ) -> Int {
    // What both begin with decides nothing, whatever it weighs.
    let start = commonPrefix(left, right)
    if start == left.count, start == right.count { return 0 }
    let weights = weights
    var (one, other) = (start, start)
    // The first difference of case counts only if nothing else differs.
    var caseOrder = 0
    while one < left.count, other < right.count {
      let (unit, otherUnit) = (left[one], right[other])
      if unit != otherUnit {
        let (weight, otherWeight) = (weights[Int(unit)], weights[Int(otherUnit)])
        if weight == 0 || otherWeight == 0 {
          one += weight == 0 ? 1 : 0
          other += otherWeight == 0 ? 1 : 0
          continue
        }
        guard weight == otherWeight else { return weight < otherWeight ? -1 : 1 }
        if caseOrder == 0 { caseOrder = unit > otherUnit ? -1 : 1 }
      }
      one += 1
      other += 1
    }
    if left[one...].contains(where: { weights[Int($0)] != 0 }) { return 1 }
    if right[other...].contains(where: { weights[Int($0)] != 0 }) { return -1 }
    return ignoreCase ? 0 : caseOrder
  }

  /// Whether a text begins with a prefix, or nil if that hangs on more than its units; both must be ASCII.
  static func hasPrefix(
    _ text: UnsafeBufferPointer<UInt8>, _ prefix: UnsafeBufferPointer<UInt8>, ignoreCase: Bool
  ) -> Bool? {
    let weights = weights
    for offset in prefix.indices {
      let weight = weights[Int(prefix[offset])]
      guard weight != 0 else { return nil }
      guard offset < text.count else { return false }
      guard weights[Int(text[offset])] != 0 else { return nil }
      if prefix[offset] == text[offset] || ignoreCase && weights[Int(text[offset])] == weight { continue }
      return false
    }
    return true
  }

  /// How many units both begin with.
  @inline(__always)
  private static func commonPrefix(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>)
    -> Int
  {
    guard let one = left.baseAddress, let other = right.baseAddress else { return 0 }
    let shared = min(left.count, right.count)
    var offset = 0
    while offset + 8 <= shared {
      let difference =
        UnsafeRawPointer(one).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        ^ UnsafeRawPointer(other).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if difference != 0 { return offset + difference.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < shared, one[offset] == other[offset] { offset += 1 }
    return offset
  }

  /// Whether every unit weighs something, so that places in the string are places in its weights.
  static func isPlain(_ units: UnsafeBufferPointer<UInt8>) -> Bool {
    let weights = weights
    for unit in units where unit >= 0x80 || weights[Int(unit)] == 0 { return false }
    return true
  }
}
