extension Function {
  static let conversions: [String: Function] = [
    "type": Function(any) { .string($0.value(0).queryType) },
    "to_string": Function(any) { arguments in
      let value = arguments.value(0)
      return .string(value.string ?? value.compactText)
    },
    "to_number": Function(any) { arguments in
      switch arguments.value(0) {
      case .number(let number): .number(number)
      case .string(let text): number(from: text).map(Value.number) ?? .null
      default: .null
      }
    },
  ]
}

/// A number as Python reads it: blanks around it do not count, `_` may stand between digits, `inf` and `nan` are numbers.
private func number(from text: String) -> Number? {
  let trimmed = text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
  guard let plain = withoutSeparators(Array(String(trimmed).utf8)) else { return nil }
  let digits = plain.hasPrefix("+") || plain.hasPrefix("-") ? plain.dropFirst() : plain[...]
  if !digits.isEmpty, digits.utf8.allSatisfy(isDigit) {
    return Int(plain).map(Number.integer) ?? .large(plain)
  }
  // Swift reads hexadecimal doubles and payloads of NaN too, Python does not.
  guard
    !plain.utf8.contains(where: { [UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "(")].contains($0) })
  else { return nil }
  return Double(plain).map(Number.real)
}

/// The text without its `_`, nil if one of them does not stand between two digits.
private func withoutSeparators(_ text: [UInt8]) -> String? {
  let separator = UInt8(ascii: "_")
  for (index, byte) in text.enumerated() where byte == separator {
    guard index > 0, index + 1 < text.count, isDigit(text[index - 1]), isDigit(text[index + 1]) else {
      return nil
    }
  }
  return String(decoding: text.filter { $0 != separator }, as: UTF8.self)
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
