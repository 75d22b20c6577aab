/// The text of .NET's number types that PowerShell itself does not compute with: Half, Int128, UInt128.
extension NumberText {
  /// The shortest digits that read back as the same half.
  package static func string(_ value: Float16, _ format: NumberFormat = .invariant) -> ShellString {
    guard value.isFinite else { return notFinite(Double(value), format) }
    return general(NumberDigits(shortest: value), limit: 5, format)
  }

  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: Float16, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    guard value.isFinite else { return notFinite(Double(value), format) }
    return try floating(text, format, custom: 5, roundTrip: 5) { shape in
      switch shape {
      case .shortest: NumberDigits(shortest: value)
      case .significant(let count): NumberDigits(Double(value), significant: count)
      case .places(let count): NumberDigits(Double(value), places: count)
      }
    }
  }

  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: Int128, _ text: ShellString = .empty, _ format: NumberFormat = .invariant
  ) throws(NumberFault) -> ShellString {
    let digits = DigitList(value.magnitude)
    return try whole(digits, isNegative: value < 0, UInt128(bitPattern: value), text, format)
  }

  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: UInt128, _ text: ShellString = .empty, _ format: NumberFormat = .invariant
  ) throws(NumberFault) -> ShellString {
    try whole(DigitList(value), isNegative: false, value, text, format)
  }
}
