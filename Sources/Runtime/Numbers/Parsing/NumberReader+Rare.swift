/// Reading .NET's whole numbers of 128 bits, which PowerShell itself does not compute with.
extension NumberReader {
  /// - Throws: `malformed`, `overflow`, `styles`.
  package static func int128(
    _ text: ShellString, _ styles: NumberStyles = .integer, _ format: NumberFormat = .invariant
  ) throws(NumberFault) -> Int128 {
    try styles.checkForIntegers()
    if let bits = styles.bitsPerDigit { return Int128(bitPattern: try radix128(text, bits, styles, .int128)) }
    let number = try whole(text, styles, format)
    let limit = UInt128(1) << 127
    guard let magnitude = number.whole(UInt128.self),
      magnitude < limit || number.isNegative && magnitude == limit
    else { throw .overflow(.int128) }
    return Int128(bitPattern: number.isNegative ? 0 &- magnitude : magnitude)
  }

  /// - Throws: `malformed`, `overflow`, `styles`.
  package static func uint128(
    _ text: ShellString, _ styles: NumberStyles = .integer, _ format: NumberFormat = .invariant
  ) throws(NumberFault) -> UInt128 {
    try styles.checkForIntegers()
    if let bits = styles.bitsPerDigit { return try radix128(text, bits, styles, .uint128) }
    let number = try whole(text, styles, format)
    guard let magnitude = number.whole(UInt128.self), !number.isNegative else { throw .overflow(.uint128) }
    return magnitude
  }

  private static func radix128(
    _ text: ShellString, _ bitsEach: Int, _ styles: NumberStyles, _ range: NumberRange
  ) throws(NumberFault) -> UInt128 {
    guard let digits = RadixDigits.scan(text, bitsEach: bitsEach, styles) else { throw .malformed }
    let significant = digits.drop { $0 == 0 }
    guard significant.count * bitsEach <= 128 else { throw .overflow(range) }
    return significant.reduce(0) { $0 << UInt128(bitsEach) | UInt128($1) }
  }
}
