internal import Glibc

extension ShellString {
  /// Whether both hold the same units.
  package static func == (left: ShellString, right: ShellString) -> Bool {
    if left === right { return true }
    guard left.count == right.count else { return false }
    // A string that fits in Latin-1 is never kept wide, so strings of different widths differ.
    guard left.isWide == right.isWide else { return false }
    defer { withExtendedLifetime((left, right)) {} }
    return memcmp(left.storage, right.storage, left.isWide ? left.count * 2 : left.count) == 0
  }

  /// Whether both are the same without regard to the case of each unit (ordinal, as .NET's OrdinalIgnoreCase).
  package static func equalIgnoringCase(_ left: ShellString, _ right: ShellString) -> Bool {
    if left === right { return true }
    guard left.count == right.count else { return false }
    if !left.isWide, !right.isWide { return equalNarrow(left, right) }
    for offset in 0..<left.count where left.folded(offset) != right.folded(offset) { return false }
    return true
  }

  /// The upper-case form of the code point at an offset; the second half of a pair counts with the first.
  private func folded(_ offset: Int) -> UInt32 {
    let unit = self[offset]
    guard UTF16.isLeadSurrogate(unit), offset + 1 < count else {
      let isPaired = UTF16.isTrailSurrogate(unit) && offset > 0 && UTF16.isLeadSurrogate(self[offset - 1])
      return isPaired ? 0 : UInt32(CaseFolding.upper(unit))
    }
    let next = self[offset + 1]
    guard UTF16.isTrailSurrogate(next) else { return UInt32(unit) }
    return CaseRuns.map(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(next & 0x3FF)), by: CaseRuns.upper)
  }

  private static func equalNarrow(_ left: ShellString, _ right: ShellString) -> Bool {
    defer { withExtendedLifetime((left, right)) {} }
    let (one, other) = (left.storage, right.storage)
    for offset in 0..<left.count where one[offset] != other[offset] {
      let (unit, otherUnit) = (UInt16(one[offset]), UInt16(other[offset]))
      guard CaseFolding.upper(unit) == CaseFolding.upper(otherUnit) else { return false }
    }
    return true
  }

  /// A hash of the text without regard to case; cached.
  package var foldedHash: UInt32 {
    let known = withUnsafeMutablePointerToHeader { $0.pointee.foldedHash }
    if known != 0 { return known }
    var hash: UInt32 = 0x811C_9DC5
    if isWide {
      for offset in 0..<count { hash = (hash ^ folded(offset)) &* 0x0100_0193 }
    } else {
      forEachUnit { hash = (hash ^ UInt32(CaseFolding.upper($0))) &* 0x0100_0193 }
    }
    if hash == 0 { hash = 1 }
    withUnsafeMutablePointerToHeader { $0.pointee.foldedHash = hash }
    return hash
  }

  /// Order by the units' numbers: negative, zero or positive.
  package static func compareOrdinal(_ left: ShellString, _ right: ShellString) -> Int {
    let shared = min(left.count, right.count)
    for offset in 0..<shared {
      let difference = Int(left[offset]) - Int(right[offset])
      if difference != 0 { return difference }
    }
    return left.count - right.count
  }
}
