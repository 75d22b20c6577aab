/// The names that occurred so far, so that each is made once and equal names are one object.
struct JSONNames {
  private static let slots = 512
  /// How many slots a name may lie in; where all are taken the first one is given up.
  private static let tries = 4

  private struct Entry {
    let range: Range<Int>
    let name: ShellString
  }

  private var known = [Entry?](repeating: nil, count: JSONNames.slots)

  /// The name that a range of the text spells.
  mutating func name<Unit: FixedWidthInteger & UnsignedInteger>(
    _ units: UnsafeBufferPointer<Unit>, _ range: Range<Int>
  ) -> ShellString {
    var hash: UInt32 = 0x811C_9DC5
    for index in range { hash = (hash ^ UInt32(units[index])) &* 0x0100_0193 }
    let home = Int((hash ^ hash >> 15) & UInt32(Self.slots - 1))
    for distance in 0..<Self.tries {
      let slot = (home + distance) & (Self.slots - 1)
      guard let entry = known[slot] else { return make(units, range, at: slot) }
      if Self.isSame(units, entry.range, range) { return entry.name }
    }
    return make(units, range, at: home)
  }

  private mutating func make<Unit: FixedWidthInteger & UnsignedInteger>(
    _ units: UnsafeBufferPointer<Unit>, _ range: Range<Int>, at slot: Int
  ) -> ShellString {
    let made = UnitSlices.string(units, range)
    known[slot] = Entry(range: range, name: made)
    return made
  }

  private static func isSame<Unit: FixedWidthInteger & UnsignedInteger>(
    _ units: UnsafeBufferPointer<Unit>, _ one: Range<Int>, _ other: Range<Int>
  ) -> Bool {
    guard one.count == other.count else { return false }
    let distance = other.lowerBound - one.lowerBound
    for index in one where units[index] != units[index + distance] { return false }
    return true
  }
}
