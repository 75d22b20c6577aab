internal import Syntax

/// The numbers of JSON as Newtonsoft takes them: octal and hexadecimal ones too, and whole ones of any size.
enum JSONNumbers {
  private static let mostDigits = 380

  /// The value of a number's text, or nil if it is none.
  static func value(_ digits: [UInt8]) -> Value? {
    if digits.count > 1, digits[0] == 0x30, digits[1] != 0x2E, digits[1] | 0x20 != 0x65 {
      return based(digits[1...])
    }
    let magnitude = digits.first == 0x2D ? digits[1...] : digits[...]
    if !magnitude.isEmpty, magnitude.allSatisfy({ $0 &- 0x30 < 10 }) { return whole(digits) }
    return double(digits).map { .double($0) }
  }

  /// Why a text is no number.
  static func problem(_ digits: [UInt8]) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    let magnitude = digits.first == 0x2D ? digits[1...] : digits[...]
    if digits.count > mostDigits, magnitude.allSatisfy({ $0 &- 0x30 < 10 }) {
      return "JSON integer \(text) is too large to parse"
    }
    return "Input string '\(text)' is not a valid number"
  }

  /// Behind a leading zero: hexadecimal after `x`, else octal; 64 bits of either sign.
  private static func based(_ digits: ArraySlice<UInt8>) -> Value? {
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard text.first != "+", text.first != "-" else { return nil }
    return UInt64(text, radix: isHexadecimal ? 16 : 8).map { .long(Int64(bitPattern: $0)) }
  }

  private static func whole(_ digits: [UInt8]) -> Value? {
    if let number = Int64(String(decoding: digits, as: UTF8.self)) { return .long(number) }
    guard digits.count <= mostDigits else { return nil }
    let isNegative = digits[0] == 0x2D
    var sum = BigIntegerValue.zero
    var rest = isNegative ? digits[1...] : digits[...]
    while !rest.isEmpty {
      let group = rest.prefix(18)
      let scale = group.reduce(into: Int64(1)) { scale, _ in scale *= 10 }
      let number = group.reduce(into: Int64(0)) { $0 = $0 * 10 + Int64($1 - 0x30) }
      sum = sum * BigIntegerValue(scale) + BigIntegerValue(number)
      rest = rest.dropFirst(group.count)
    }
    return .bigInteger(isNegative ? sum.negated : sum)
  }

  /// A number with point or exponent: exact arithmetic where digits and exponent are few, else the library's reader.
  private static func double(_ digits: [UInt8]) -> Double? {
    var mantissa: Int64 = 0
    var count = 0
    var exponent = 0
    var at = digits.first == 0x2D ? 1 : 0
    var hasPoint = false
    while at < digits.count, digits[at] &- 0x30 < 10 || digits[at] == 0x2E && !hasPoint {
      if digits[at] == 0x2E {
        hasPoint = true
      } else {
        guard count < 15 else { return slowDouble(digits) }
        mantissa = mantissa * 10 + Int64(digits[at] - 0x30)
        count += 1
        if hasPoint { exponent -= 1 }
      }
      at += 1
    }
    guard at == digits.count, count > 0, exponent >= -22 else { return slowDouble(digits) }
    let value = Double(mantissa) / powers[-exponent]
    return digits[0] == 0x2D ? -value : value
  }

  private static func slowDouble(_ digits: [UInt8]) -> Double? {
    guard !digits.contains(where: { $0 | 0x20 == UInt8(ascii: "x") }) else { return nil }
    return Double(String(decoding: digits, as: UTF8.self))
  }

  /// Powers of ten that are exact.
  private static let powers: [Double] = (0...22).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }
}
