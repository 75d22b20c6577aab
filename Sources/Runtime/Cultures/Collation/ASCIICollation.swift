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
    let weights = weights
    var (one, other) = (0, 0)
    // The first difference of case counts only if nothing else differs.
    var caseOrder = 0
    while true {
      while one < left.count, weights[Int(left[one])] == 0 { one += 1 }
      while other < right.count, weights[Int(right[other])] == 0 { other += 1 }
      guard one < left.count else { return other < right.count ? -1 : (ignoreCase ? 0 : caseOrder) }
      guard other < right.count else { return 1 }
      let (unit, otherUnit) = (left[one], right[other])
      if unit != otherUnit {
        let (weight, otherWeight) = (weights[Int(unit)], weights[Int(otherUnit)])
        guard weight == otherWeight else { return weight < otherWeight ? -1 : 1 }
        if caseOrder == 0 { caseOrder = unit > otherUnit ? -1 : 1 }
      }
      one += 1
      other += 1
    }
  }

  /// Whether every unit weighs something, so that places in the string are places in its weights.
  static func isPlain(_ units: UnsafeBufferPointer<UInt8>) -> Bool {
    let weights = weights
    for unit in units where unit >= 0x80 || weights[Int(unit)] == 0 { return false }
    return true
  }
}
