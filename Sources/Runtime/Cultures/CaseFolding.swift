/// Case mapping of single UTF-16 units as .NET does it without a culture; surrogates map to themselves.
package enum CaseFolding {
  /// The upper-case form by which OrdinalIgnoreCase compares: `ı` and `ſ` keep their own.
  @inline(__always)
  package static func upper(_ unit: UInt16) -> UInt16 {
    if unit < 0x80 { return unit &- (unit &- 0x61 < 26 ? 0x20 : 0) }
    if unit == 0x131 || unit == 0x17F { return unit }
    return CaseTable.upper[unit]
  }

  /// The lower-case form of the invariant culture: `İ` keeps its own.
  @inline(__always)
  package static func lower(_ unit: UInt16) -> UInt16 {
    if unit < 0x80 { return unit &+ (unit &- 0x41 < 26 ? 0x20 : 0) }
    return unit == 0x130 ? unit : CaseTable.lower[unit]
  }
}
