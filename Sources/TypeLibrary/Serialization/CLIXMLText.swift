import Runtime

/// Texts as CLIXML has them.
enum CLIXMLText {
  /// A string with what XML cannot hold written as `_x0009_`, and with an underline that could be taken for such.
  static func encoded(_ text: ShellString) -> ShellString {
    guard (0..<text.count).contains(where: { needsCode(text, $0) }) else { return text }
    var encoded = TextBuilder(reserving: text.count + 16)
    for offset in 0..<text.count {
      if needsCode(text, offset) {
        appendCode(text[offset], to: &encoded)
      } else {
        encoded.append(unit: text[offset])
      }
    }
    return encoded.finish()
  }

  private static func needsCode(_ text: ShellString, _ offset: Int) -> Bool {
    let unit = text[offset]
    if unit < 0x20 || unit >= 0x7F && unit <= 0x9F || unit >= 0xFFFE { return true }
    if unit & 0xF800 == 0xD800 { return true }
    return unit == 0x5F && offset + 1 < text.count && text[offset + 1] | 0x20 == 0x78
  }

  private static func appendCode(_ unit: UInt16, to text: inout TextBuilder) {
    let digits = String(unit, radix: 16, uppercase: true)
    text.append("_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_")
  }

  /// The string that was encoded.
  static func decoded(_ text: ShellString) -> ShellString {
    guard (0..<text.count).contains(where: { text[$0] == 0x5F }) else { return text }
    var decoded = TextBuilder(reserving: text.count)
    var offset = 0
    while offset < text.count {
      if let unit = code(text, offset) {
        decoded.append(unit: unit)
        offset += 7
      } else {
        decoded.append(unit: text[offset])
        offset += 1
      }
    }
    return decoded.finish()
  }

  private static func code(_ text: ShellString, _ offset: Int) -> UInt16? {
    guard text[offset] == 0x5F, offset + 6 < text.count, text[offset + 1] == 0x78, text[offset + 6] == 0x5F
    else { return nil }
    return UInt16(String(text.slice(offset + 2..<offset + 6)), radix: 16)
  }

  /// A string as it stands between tags or, with quotes escaped, in an attribute.
  static func escape(_ text: ShellString, inAttribute: Bool = false, to markup: inout TextBuilder) {
    var start = 0
    for offset in 0..<text.count {
      guard let entity = entity(text[offset], inAttribute) else { continue }
      markup.append(text, start..<offset)
      markup.append(entity)
      start = offset + 1
    }
    markup.append(text, start..<text.count)
  }

  private static func entity(_ unit: UInt16, _ inAttribute: Bool) -> String? {
    switch unit {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: inAttribute ? "&quot;" : nil
    default: nil
    }
  }
}
