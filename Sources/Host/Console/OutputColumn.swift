import Runtime

/// Whether what was written last ended its line, as far as this program wrote it.
struct OutputColumn {
  private(set) var isAtStart = true

  /// Looks at a text that is being written; colours behind its last line take no room.
  mutating func note(_ text: ShellString) {
    guard text.count > 0 else { return }
    let last = text[text.count - 1]
    guard last == UInt16(UInt8(ascii: "m")) else { return isAtStart = Self.endsLine(last) }
    let visible = Self.withoutColours(String(text).unicodeScalars[...])
    if let last = visible.last { isAtStart = last == "\n" || last == "\r" }
  }

  private static func endsLine(_ unit: UInt16) -> Bool { unit == 10 || unit == 13 }

  private static func withoutColours(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var text = text
    while text.last == "m", let escape = text.lastIndex(of: "\u{1B}") {
      let inside = text[escape...].dropFirst().dropLast()
      guard inside.allSatisfy({ $0 == "[" || $0 == ";" || ("0"..."9").contains($0) }) else { break }
      text = text[..<escape]
    }
    return text
  }
}
