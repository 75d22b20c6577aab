import Syntax

/// How PowerShell makes a number of a string: as a literal first (`'0x10'`, `'1kb'`, `'5l'`, `''`), then as .NET's
/// converters do (`'1,000'`), whole numbers at last through a double.
package enum StringToNumber {
  /// The number of a string, in a type.
  ///
  /// - Throws: the fault that PowerShell tells of: `malformed`, `malformedBigInteger`, `overflow`, `radix`.
  package static func convert(
    _ text: ShellString, to type: NumberType, _ format: NumberFormat = .invariant
  ) throws(NumberFault) -> Number {
    if let literal = literal(text), let number = try? literal.converted(to: type) { return number }
    do {
      return try parsed(text, type, format)
    } catch .malformed where type != .single && type != .double {
      guard let double = try? NumberReader.double(text),
        let number = try? Number.double(double).converted(to: type)
      else { throw .malformed }
      return number
    }
  }

  /// The number that a string is as a literal, with the type that the literal has; nil if it is none.
  ///
  /// Of an empty string it is 0.
  package static func literal(_ text: ShellString) -> Number? {
    if let value = text.plainInteger {
      return .integer(value, Int32(exactly: value) == nil ? .int64 : .int32)
    }
    let text = text.trimmed
    guard !text.isEmpty else { return .integer(0, .int32) }
    guard text.mayStartNumber else { return nil }
    if let value = text.plainReal { return .double(value) }
    var units: [UInt16] = []
    units.reserveCapacity(text.count)
    text.forEachUnit { units.append($0) }
    return NumberValue(scanning: units).map { Number($0) }
  }

  private static func parsed(
    _ text: ShellString, _ type: NumberType, _ format: NumberFormat
  ) throws(NumberFault) -> Number {
    switch type {
    case .single: return .single(try NumberReader.single(text))
    case .double: return .double(try NumberReader.double(text))
    case .decimal: return .decimal(try NumberReader.decimal(text))
    case .bigInteger: return .bigInteger(try NumberReader.bigInteger(text, [.integer, .thousands]))
    default: return try integer(text.trimmed, type, format)
    }
  }

  /// What .NET's converters of whole numbers read: a sign and digits, or hexadecimal after `#`, `0x` or `&h`.
  private static func integer(
    _ text: ShellString, _ type: NumberType, _ format: NumberFormat
  ) throws(NumberFault) -> Number {
    if let digits = text.afterHexadecimalMark {
      return try RadixReader.number(digits, base: 16, type)
    }
    let bits = type.bits ?? 64
    if type == .uint64 { return .uint64(try NumberReader.unsigned(text, bits: bits, .integer, format)) }
    if type.isUnsigned {
      return .integer(Int64(try NumberReader.unsigned(text, bits: bits, .integer, format)), type)
    }
    return .integer(try NumberReader.signed(text, bits: bits, .integer, format), type)
  }
}

extension ShellString {
  /// The value of up to 18 plain digits, with a sign before them or not: what most strings are that become numbers.
  fileprivate var plainInteger: Int64? {
    guard !isWide else { return nil }
    return withUnits(
      latin1: { units in
        let isNegative = units.first == 0x2D
        let digits = units.dropFirst(isNegative ? 1 : 0)
        guard 1...18 ~= digits.count else { return nil }
        var value: Int64 = 0
        for unit in digits {
          guard unit &- 0x30 < 10 else { return nil }
          value = value * 10 + Int64(unit &- 0x30)
        }
        return isNegative ? -value : value
      }, wide: { _ in nil })
  }

  /// The value of digits with a point or an exponent and nothing more.
  fileprivate var plainReal: Double? {
    guard (0..<count).contains(where: { self[$0] == 0x2E || self[$0] | 0x20 == 0x65 }) else { return nil }
    return NumberScanner.scan(self, [.leadingSign, .decimalPoint, .exponent], .invariant, .floating)?.double
  }

  /// Whether a number token may start with the first unit: a digit, a point, a sign, or what comes before tokens.
  fileprivate var mayStartNumber: Bool {
    let first = self[0]
    return first >= 0x80 || first < 0x3A && first != 0x22 && first != 0x24 || first == 0x3C || first == 0x60
  }

  fileprivate var afterHexadecimalMark: ShellString? {
    guard count > 0 else { return nil }
    if self[0] == 0x23 { return slice(1..<count) }
    guard count > 1 else { return nil }
    let letter = self[1] | 0x20
    let isMarked = self[0] == 0x30 && letter == 0x78 || self[0] == 0x26 && letter == 0x68
    return isMarked ? slice(2..<count) : nil
  }
}
