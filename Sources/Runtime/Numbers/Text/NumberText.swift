package import Syntax

/// The text of numbers without a format: what .NET's `ToString()` gives.
package enum NumberText {
  package static func string(_ value: Int64, _ format: NumberFormat = .invariant) -> ShellString {
    if value < 0 {
      return plainMinus(format)
        ? decimal(value.magnitude, isNegative: true) : signed(decimal(value.magnitude), format)
    }
    return value < 10 ? singleDigits[Int(value)] : decimal(value.magnitude)
  }

  package static func string(_ value: UInt64) -> ShellString {
    value < 10 ? singleDigits[Int(value)] : decimal(value)
  }

  /// The shortest digits that read back as the same double.
  package static func string(_ value: Double, _ format: NumberFormat = .invariant) -> ShellString {
    guard value.isFinite else { return notFinite(value, format) }
    if value.magnitude < 0x1p53, value.magnitude >= 1e-4 || value == 0, hasPlainSigns(format) {
      return withoutEmptyFraction(value.description)
    }
    if hasPlainSigns(format) { return ShortDecimal(value).text(isNegative: value.sign == .minus, limit: 17) }
    return general(NumberDigits(shortest: value), limit: 17, format)
  }

  /// The shortest digits that read back as the same single.
  package static func string(_ value: Float, _ format: NumberFormat = .invariant) -> ShellString {
    guard value.isFinite else { return notFinite(Double(value), format) }
    if hasPlainSigns(format) { return ShortDecimal(value).text(isNegative: value.sign == .minus, limit: 9) }
    return general(NumberDigits(shortest: value), limit: 9, format)
  }

  package static func string(_ value: DecimalValue, _ format: NumberFormat = .invariant) -> ShellString {
    if value.scale == 0, let magnitude = UInt64(exactly: value.magnitude) {
      return value.isNegative && magnitude != 0 ? signed(decimal(magnitude), format) : decimal(magnitude)
    }
    return general(NumberDigits(value), limit: nil, format)
  }

  package static func string(_ value: BigIntegerValue, _ format: NumberFormat = .invariant) -> ShellString {
    let digits = ascii(value.magnitudeText)
    return value.isNegative ? signed(digits, format) : digits
  }
}

extension NumberText {
  /// The text that PowerShell itself gives a double wherever it turns one into a string: 15 digits at most.
  package static func display(_ value: Double, _ format: NumberFormat = .invariant) -> ShellString {
    guard value.isFinite else { return notFinite(value, format) }
    if hasPlainSigns(format), value.magnitude >= Double.leastNormalMagnitude || value == 0 {
      let shortest = ShortDecimal(value)
      if shortest.count <= 15 || !shortest.mayHideTie {
        return shortest.rounded(to: 15).text(isNegative: value.sign == .minus, limit: 15)
      }
    }
    return general(NumberDigits(value, significant: 15), limit: 15, format)
  }

  /// The text that PowerShell itself gives a single: 7 digits at most.
  package static func display(_ value: Float, _ format: NumberFormat = .invariant) -> ShellString {
    guard value.isFinite else { return notFinite(Double(value), format) }
    return general(NumberDigits(value, significant: 7), limit: 7, format)
  }

  static func notFinite(_ value: Double, _ format: NumberFormat) -> ShellString {
    if value.isNaN { return format.symbols.notANumber }
    return value < 0 ? format.symbols.negativeInfinity : format.symbols.positiveInfinity
  }
}

extension NumberText {
  static func general(_ digits: NumberDigits, limit: Int?, _ format: NumberFormat) -> ShellString {
    var digits = digits
    var writer = NumberWriter(format)
    writer.writeGeneral(&digits, limit.map { max($0, digits.digits.count) }, exponentLetter: 0x45)
    return writer.output.finish()
  }

  /// The text of a number as Swift prints it without exponent, less the `.0` of whole ones.
  private static func withoutEmptyFraction(_ text: String) -> ShellString {
    var text = text
    return text.withUTF8 { bytes in
      let isWhole = bytes.count > 2 && bytes[bytes.count - 1] == 0x30 && bytes[bytes.count - 2] == 0x2E
      return .from(latin1: isWhole ? UnsafeBufferPointer(rebasing: bytes.dropLast(2)) : bytes)
    }
  }

  private static func decimal(_ magnitude: UInt64, isNegative: Bool = false) -> ShellString {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 21) { buffer in
      var start = 21
      var rest = magnitude
      repeat {
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        start -= 1
        buffer[start] = 0x30 &+ UInt8(truncatingIfNeeded: digit)
        rest = quotient
      } while rest != 0
      if isNegative {
        start -= 1
        buffer[start] = 0x2D
      }
      return .from(latin1: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }

  static func ascii(_ text: String) -> ShellString {
    var text = text
    return text.withUTF8 { .from(latin1: $0) }
  }

  /// A text with the culture's negative sign before it.
  static func signed(_ digits: ShellString, _ format: NumberFormat) -> ShellString {
    var output = TextBuilder(reserving: digits.count + 1)
    output.append(format.symbols.negativeSign)
    output.append(digits)
    return output.finish()
  }

  private static func plainMinus(_ format: NumberFormat) -> Bool {
    format.symbols.negativeSign.count == 1 && format.symbols.negativeSign[0] == 0x2D
  }

  private static func hasPlainSigns(_ format: NumberFormat) -> Bool {
    let (point, plus) = (format.number.decimalSeparator, format.symbols.positiveSign)
    return plainMinus(format) && point.count == 1 && point[0] == 0x2E && plus.count == 1 && plus[0] == 0x2B
  }

  nonisolated(unsafe) private static let singleDigits = (0..<10).map { ShellString.symbol(String($0)) }
}

extension NumberDigits {
  init(_ value: DecimalValue) {
    self.init(value.magnitude, isNegative: value.isNegative, kind: .decimal, scale: value.scale)
  }
}
