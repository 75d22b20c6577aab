extension GUID {
  /// Reads what .NET's `Guid.Parse` reads: the forms N, D, B, P and X, in either case, with blanks around them.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    var slice = bytes[...]
    slice.trim()
    guard let guid = GUID(trimmed: slice) else { return nil }
    self = guid
  }

  private init?(trimmed text: ArraySlice<UInt8>) {
    switch text.first {
    case UInt8(ascii: "{") where text.contains(UInt8(ascii: ",")): self.init(fields: text)
    case UInt8(ascii: "{"): self.init(text, between: "{", and: "}")
    case UInt8(ascii: "("): self.init(text, between: "(", and: ")")
    default: self.init(digits: text)
    }
  }

  /// Forms B and P: form D in brackets.
  private init?(_ text: ArraySlice<UInt8>, between open: Unicode.Scalar, and close: Unicode.Scalar) {
    guard text.count == 38, text.last == UInt8(ascii: close) else { return nil }
    self.init(digits: text.dropFirst().dropLast())
  }

  /// Form N (32 digits) or D (with dashes).
  private init?(digits text: ArraySlice<UInt8>) {
    let dashes = [8, 13, 18, 23]
    var digits: [UInt8] = []
    digits.reserveCapacity(32)
    for (offset, byte) in text.enumerated() {
      if text.count == 36, dashes.contains(offset) {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      digits.append(byte)
    }
    guard digits.count == 32, let high = hexadecimal(digits[..<16]), let low = hexadecimal(digits[16...])
    else {
      return nil
    }
    self.init(high: high, low: low)
  }

  /// Form X: `{0x00000000,0x0000,0x0000,{0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00}}`, blanks anywhere.
  private init?(fields text: ArraySlice<UInt8>) {
    let packed = text.filter { !isBlank($0) }
    let parts = packed.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard parts.count == 11, packed.suffix(2) == Array("}}".utf8)[...] else { return nil }
    let widths = [8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2]
    var halves: [UInt64] = [0, 0]
    for (index, (part, width)) in zip(parts, widths).enumerated() {
      var field = part[...]
      if index == 0 || index == 3 {
        guard field.first == UInt8(ascii: "{") else { return nil }
        field = field.dropFirst()
      }
      if index == 10 { field = field.dropLast(2) }
      guard let value = prefixedHexadecimal(field, atMost: width) else { return nil }
      let half = index < 3 ? 0 : 1
      halves[half] = halves[half] << UInt64(width * 4) | value
    }
    self.init(high: halves[0], low: halves[1])
  }
}

private func prefixedHexadecimal(_ text: ArraySlice<UInt8>, atMost width: Int) -> UInt64? {
  guard text.count > 2, text.first == UInt8(ascii: "0"),
    text.dropFirst().first.map({ $0 | 0x20 }) == UInt8(ascii: "x")
  else { return nil }
  let digits = text.dropFirst(2)
  return digits.count <= width ? hexadecimal(digits) : nil
}

private func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt64? {
  var value: UInt64 = 0
  for byte in digits {
    guard let digit = hexadecimalDigit(byte) else { return nil }
    value = value << 4 | UInt64(digit)
  }
  return value
}

/// The value of a hexadecimal digit, nil for any other byte.
package func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}

extension ArraySlice<UInt8> {
  fileprivate mutating func trim() {
    self = drop(while: isBlank)
    while let last, isBlank(last) { removeLast() }
  }
}
