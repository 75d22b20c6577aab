import Syntax

extension BigIntegerValue {
  /// The decimal digits of the magnitude.
  var magnitudeText: String {
    guard !isZero else { return "0" }
    var groups: [UInt32] = []
    var rest = words
    while !rest.isEmpty { groups.append(Words.divideInPlace(&rest, by: 1_000_000_000)) }
    return String(unsafeUninitializedCapacity: groups.count * 9) { buffer in
      var count = 0
      for group in groups.reversed() {
        var power: UInt32 = 100_000_000
        while power > 0 {
          let digit = UInt8(group / power % 10)
          if digit != 0 || count > 0 {
            buffer[count] = 0x30 + digit
            count += 1
          }
          power /= 10
        }
      }
      return count
    }
  }

  var numberDigits: NumberDigits {
    let digits = isZero ? [] : magnitudeText.utf8.map { $0 - 0x30 }
    return NumberDigits(
      isNegative: isNegative, digits: DigitList(digits), point: digits.count, kind: .integer)
  }

  /// The bytes in hexadecimal, with a digit that tells the sign before them where the first one does not.
  func hexadecimal(precision: Int, isUppercase: Bool) -> String {
    let bytes = self.bytes
    let first = bytes[bytes.count - 1]
    // One digit is enough where a whole first byte would only repeat the sign.
    let isShort = first < 0x08 || first > 0xF7
    let leading = isShort ? String(first & 0x0F, radix: 16) : padded(String(first, radix: 16), to: 2)
    let digits = leading + bytes.dropLast().reversed().map { padded(String($0, radix: 16), to: 2) }.joined()
    let text = padded(digits, to: precision, with: isNegative ? "f" : "0")
    return isUppercase ? text.uppercased() : text
  }

  /// The bits in use, with one for the sign before them.
  func binary(precision: Int) -> String {
    let bytes = self.bytes
    let first = bytes[bytes.count - 1]
    let used = 9 - (isNegative ? ~first : first).leadingZeroBitCount
    let leading = String(padded(String(first, radix: 2), to: 8).suffix(used))
    let digits = leading + bytes.dropLast().reversed().map { padded(String($0, radix: 2), to: 8) }.joined()
    return padded(digits, to: precision, with: isNegative ? "1" : "0")
  }

  private func padded(_ digits: String, to width: Int, with digit: Character = "0") -> String {
    String(repeating: digit, count: max(width - digits.utf8.count, 0)) + digits
  }
}
