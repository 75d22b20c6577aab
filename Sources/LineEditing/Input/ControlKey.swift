/// The keys of single bytes below 0x80.
enum ControlKey {
  /// The key that sends a byte; ESC is none by itself.
  static func key(_ byte: UInt8) -> Key {
    switch byte {
    // What was typed ahead comes with the line feeds that the terminal's other mode made of Enter.
    case 0x0D, 0x0A: Key(.enter)
    case 0x09: Key(.tab)
    case 0x7F: Key(.backspace)
    case 0x00...0x1F: Key(.character(letter(byte)), [.control])
    default: Key(.character(Unicode.Scalar(byte)))
    }
  }

  /// `a` of 0x01, `@` of 0, `\` of 0x1C.
  private static func letter(_ byte: UInt8) -> Unicode.Scalar {
    let letter = byte + 0x40
    return Unicode.Scalar((0x41...0x5A).contains(letter) ? letter + 0x20 : letter)
  }
}
