/// Why a number could not be read, computed, converted or written.
///
/// Text is made here and nowhere else.
package enum NumberFault: Error, Equatable, Sendable {
  /// The text is no number of the type.
  case malformed
  /// The text is no BigInteger.
  case malformedBigInteger
  /// The value does not fit the type.
  case overflow(NumberRange)
  case divisionByZero
  /// A standard format that does not exist, or not for this type.
  case badFormatSpecifier
  /// The result would be larger than a string may be.
  case tooLong
  /// Digits after the point outside what the type can have.
  case roundingDigits(limit: Int)
  /// A combination of styles that does not exist.
  case styles(NumberStyles.Problem)
  /// A digit string in a base (`[convert]::ToInt32('z', 16)`).
  case radix(RadixProblem)
  /// A double that is no number, or endless, as a BigInteger.
  case notFinite(isNaN: Bool)
  case negativeExponent(Int32)

  package enum RadixProblem: Sendable {
    case noDigits, trailingText, minusSign, negativeUnsigned, emptyText, badBase
  }
}

/// The types whose range a value can leave, by the words that .NET has for it.
package enum NumberRange: Sendable, CaseIterable {
  case sbyte, byte, int16, uint16, int32, uint32, int64, uint64, int128, uint128, char, decimal
  /// Checked arithmetic, which names no type.
  case arithmetic
}

extension NumberFault {
  /// .NET's sentence about an input: one sentence quotes it, so that the fault need not carry it.
  package func message(of input: String = "") -> String {
    switch self {
    case .malformed: "The input string '\(input)' was not in a correct format."
    case .malformedBigInteger: "The value could not be parsed."
    case .overflow(let range): range.message
    case .divisionByZero: "Attempted to divide by zero."
    case .badFormatSpecifier: "Format specifier was invalid."
    case .tooLong: "Insufficient memory to continue the execution of the program."
    case .roundingDigits(limit: 28):
      "Decimal can only round to between 0 and 28 digits of precision. (Parameter 'decimals')"
    case .roundingDigits(let limit):
      "Rounding digits must be between 0 and \(limit), inclusive. (Parameter 'digits')"
    case .styles(let problem): problem.message
    case .radix(let problem): problem.message
    case .notFinite(isNaN: true): "The value is not a number."
    case .notFinite: "BigInteger cannot represent infinity."
    case .negativeExponent(let exponent):
      "exponent ('\(exponent)') must be a non-negative value. (Parameter 'exponent')\nActual value was \(exponent)."
    }
  }

  /// The full name of .NET's exception.
  package var exceptionName: String {
    switch self {
    case .malformed, .malformedBigInteger, .badFormatSpecifier, .radix(.noDigits), .radix(.trailingText):
      "System.FormatException"
    case .overflow, .notFinite, .radix(.negativeUnsigned): "System.OverflowException"
    case .divisionByZero: "System.DivideByZeroException"
    case .tooLong: "System.OutOfMemoryException"
    case .roundingDigits, .negativeExponent, .radix(.emptyText): "System.ArgumentOutOfRangeException"
    case .styles, .radix: "System.ArgumentException"
    }
  }
}

extension NumberFault.RadixProblem {
  fileprivate var message: String {
    switch self {
    case .noDigits: "Could not find any recognizable digits."
    case .trailingText: "Additional non-parsable characters are at the end of the string."
    case .minusSign: "String cannot contain a minus sign if the base is not 10."
    case .negativeUnsigned:
      "The string was being parsed as an unsigned number and could not have a negative sign."
    case .emptyText:
      "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'startIndex')"
    case .badBase: "Invalid Base."
    }
  }
}

extension NumberRange {
  fileprivate var message: String {
    guard let words else { return "Arithmetic operation resulted in an overflow." }
    return "Value was either too large or too small for \(words)."
  }

  private var words: String? {
    switch self {
    case .sbyte: "a signed byte"
    case .byte: "an unsigned byte"
    case .int16: "an Int16"
    case .uint16: "a UInt16"
    case .int32: "an Int32"
    case .uint32: "a UInt32"
    case .int64: "an Int64"
    case .uint64: "a UInt64"
    case .int128: "an Int128"
    case .uint128: "a UInt128"
    case .char: "a character"
    case .decimal: "a Decimal"
    case .arithmetic: nil
    }
  }
}
