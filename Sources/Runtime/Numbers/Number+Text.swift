extension NumberText {
  /// The text of a number as .NET's `ToString(format, culture)` makes it; an empty format is the general one.
  ///
  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ number: Number, _ text: ShellString = .empty, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    guard !text.isEmpty else { return string(number, format) }
    return switch number {
    case .integer(let value, let type): try string(value, bits: type.bits ?? 64, text, format)
    case .uint64(let value): try string(value, text, format)
    case .single(let value): try string(value, text, format)
    case .double(let value): try string(value, text, format)
    case .decimal(let value): try string(value, text, format)
    case .bigInteger(let value): try string(value, text, format)
    }
  }

  /// The text of a number as .NET's `ToString(culture)` makes it.
  package static func string(_ number: Number, _ format: NumberFormat = .invariant) -> ShellString {
    switch number {
    case .integer(let value, _): string(value, format)
    case .uint64(let value): string(value)
    case .single(let value): string(value, format)
    case .double(let value): string(value, format)
    case .decimal(let value): string(value, format)
    case .bigInteger(let value): string(value, format)
    }
  }

  /// The text that PowerShell itself gives a number: doubles have 15 digits at most, singles 7.
  package static func display(_ number: Number, _ format: NumberFormat = .invariant) -> ShellString {
    switch number {
    case .single(let value): display(value, format)
    case .double(let value): display(value, format)
    default: string(number, format)
    }
  }
}
