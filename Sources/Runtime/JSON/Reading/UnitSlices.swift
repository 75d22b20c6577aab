/// Parts of a text's storage as strings, for readers that are generic over its width.
enum UnitSlices {
  @inline(__always)
  static func string<Unit: FixedWidthInteger & UnsignedInteger>(
    _ units: UnsafeBufferPointer<Unit>, _ range: Range<Int>
  ) -> ShellString {
    guard let base = units.baseAddress, !range.isEmpty else { return .empty }
    let start = UnsafeRawPointer(base + range.lowerBound)
    return Unit.bitWidth == 8
      ? .from(
        latin1: UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: range.count))
      : .from(
        units: UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt16.self), count: range.count))
  }
}
