/// The shortest decimal form of a floating-point number: up to 17 digits as one number, and where their point stands.
struct ShortDecimal {
  /// Without zeros at its end; zero has no digits.
  private(set) var significand: UInt64
  private(set) var count: Int
  /// How many digits stand before the point; negative if zeros follow it.
  private(set) var point: Int

  /// The form of a number, without its sign: its digits as Swift prints them are the shortest ones that read back as
  /// the same number, and the nearest of those.
  init(_ value: Double) { self.init(printed: value.magnitude.description) }
  init(_ value: Float) { self.init(printed: value.magnitude.description) }
  init(_ value: Float16) { self.init(printed: value.magnitude.description) }

  private init(printed text: String) {
    (significand, count, point) = (0, 0, 0)
    var text = text
    text.withUTF8 { take($0) }
  }

  private mutating func take(_ text: UnsafeBufferPointer<UInt8>) {
    var zeros = 0
    var isFraction = false
    var index = 0
    while index < text.count, text[index] != 0x65 {
      let byte = text[index]
      index += 1
      if byte == 0x2E {
        isFraction = true
      } else if byte == 0x30 {
        // Of zeros it is not known yet whether they stand before, among or behind the digits.
        if count > 0 { zeros += 1 }
        if count == 0, isFraction { point -= 1 }
        if count > 0, !isFraction { point += 1 }
      } else {
        append(byte &- 0x30, after: zeros)
        if !isFraction { point += 1 }
        zeros = 0
      }
    }
    point = count == 0 ? 0 : point + exponent(text, from: index + 1)
  }

  private mutating func append(_ digit: UInt8, after zeros: Int) {
    if zeros > 0 { significand *= PowersOfTen.narrow[zeros] }
    significand = significand * 10 + UInt64(digit)
    count += zeros + 1
  }

  private func exponent(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard start < text.count else { return 0 }
    var exponent = 0
    for byte in text[start...] where byte >= 0x30 { exponent = exponent * 10 + Int(byte &- 0x30) }
    return text[start] == 0x2D ? -exponent : exponent
  }
}

extension ShortDecimal {
  /// Whether the exact number may lie on the other side of a tie than this form of it.
  ///
  /// A tie between numbers of 15 digits or less has 16 at most; lay it between the two, it would be the shortest form.
  var mayHideTie: Bool { count <= 16 && significand % 10 == 5 }

  /// The form cut to fewer digits, rounded; it must not be a tie.
  func rounded(to digits: Int) -> ShortDecimal {
    guard count > digits else { return self }
    let power = PowersOfTen.narrow[count - digits]
    let (quotient, rest) = significand.quotientAndRemainder(dividingBy: power)
    var result = self
    result.significand = rest >= power - rest ? quotient + 1 : quotient
    result.count = digits
    if result.significand == PowersOfTen.narrow[digits] { result.point += 1 }
    while result.significand % 10 == 0, result.significand > 0 { result.significand /= 10 }
    result.count = result.significand.decimalDigitCount
    return result
  }

  /// Writes the number with all its digits, and with an exponent if more than `limit` would stand before the point or
  /// more than four zeros behind it.
  func text(isNegative: Bool, limit: Int) -> ShellString {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { buffer in
      var output = ByteCursor(buffer: buffer)
      if isNegative { output.append(0x2D) }
      let isScientific = point > max(limit, count) || point < -3
      let whole = isScientific ? 1 : point
      if whole <= 0 {
        output.append(0x30)
        output.append(0x2E, if: count > 0)
        output.append(zeros: -whole)
        output.append(significand, digits: count)
      } else if whole >= count {
        output.append(significand, digits: count)
        output.append(zeros: whole - count)
      } else {
        let (high, low) = significand.quotientAndRemainder(dividingBy: PowersOfTen.narrow[count - whole])
        output.append(high, digits: whole)
        output.append(0x2E)
        output.append(low, digits: count - whole)
      }
      if isScientific { output.append(exponent: point - 1) }
      return .from(latin1: UnsafeBufferPointer(rebasing: buffer[..<output.count]))
    }
  }
}

/// Writes into a buffer that has room for what a `ShortDecimal` can be.
private struct ByteCursor {
  let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

  mutating func append(_ byte: UInt8, if isWanted: Bool = true) {
    guard isWanted, count < buffer.count else { return }
    buffer[count] = byte
    count += 1
  }

  mutating func append(zeros: Int) {
    for _ in 0..<max(zeros, 0) { append(0x30) }
  }

  mutating func append(_ value: UInt64, digits: Int) {
    var rest = value
    var index = count + digits
    count = index
    for _ in 0..<digits {
      index -= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      buffer[index] = 0x30 &+ UInt8(truncatingIfNeeded: digit)
      rest = quotient
    }
  }

  mutating func append(exponent: Int) {
    append(0x45)
    append(exponent < 0 ? 0x2D : 0x2B)
    let magnitude = UInt64(exponent.magnitude)
    append(magnitude, digits: max(magnitude.decimalDigitCount, 2))
  }
}
