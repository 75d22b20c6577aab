import Runtime

/// Colours as options of the line editor take them: names of the console's, escape sequences, `#RRGGBB`.
enum VTColour {
  /// The console's colours in the order of their numbers, with what the terminal calls them.
  private static let names: [(name: String, code: Int)] = [
    ("Black", 30), ("DarkBlue", 34), ("DarkGreen", 32), ("DarkCyan", 36), ("DarkRed", 31),
    ("DarkMagenta", 35),
    ("DarkYellow", 33), ("Gray", 37), ("DarkGray", 90), ("Blue", 94), ("Green", 92), ("Cyan", 96),
    ("Red", 91),
    ("Magenta", 95), ("Yellow", 93), ("White", 97),
  ]

  /// The escape sequence of a colour; throws what is none. (`VTColorUtils.AsEscapeSequence` in effect)
  static func sequence(of value: Value) throws(ShellError) -> String {
    if case .enumeration(_, let number) = value.base.payload {
      return names.indices.contains(Int(number)) ? "\u{1B}[\(names[Int(number)].code)m" : "\u{1B}[37m"
    }
    guard case .string(let text) = value.base.payload, let sequence = sequence(of: String(text)) else {
      throw ReadLineFault.colour(Conversion.plainText(value)).error()
    }
    return sequence
  }

  private static func sequence(of text: String) -> String? {
    if let named = names.first(where: { $0.name.lowercased() == text.lowercased() }) {
      return "\u{1B}[\(named.code)m"
    }
    if text.hasPrefix("\u{1B}") { return text }
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.count == 6, digits.allSatisfy(\.isHexDigit), let number = Int(digits, radix: 16) else {
      return nil
    }
    if number < 256 { return "\u{1B}[38;5;\(number)m" }
    return "\u{1B}[38;2;\(number >> 16);\(number >> 8 & 255);\(number & 255)m"
  }

  /// A sequence in its colour and as it would be typed, as the list of options shows it.
  static func shown(_ sequence: String) -> String {
    let typed = sequence.split(separator: "\u{1B}", omittingEmptySubsequences: false).joined(separator: "`e")
    return "\(sequence)\"\(typed)\"\u{1B}[0m"
  }
}
