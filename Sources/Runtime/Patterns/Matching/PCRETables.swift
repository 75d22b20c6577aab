internal import CPCRE2

/// The character tables that PCRE2 works with: ASCII's, with the letters of Latin-1 and .NET's word characters added.
enum PCRETables {
  nonisolated(unsafe) static let shared: UnsafePointer<UInt8> = {
    let tables = UnsafeMutablePointer<UInt8>.allocate(capacity: palsh_pcre2_tables_size)
    palsh_pcre2_make_tables(tables)
    let lower = tables + palsh_pcre2_lower_case
    let other = tables + palsh_pcre2_other_case
    let classes = tables + palsh_pcre2_classes
    for byte in UInt8(0x80)...0xFF {
      let unit = UInt16(byte)
      lower[Int(byte)] = UInt8(exactly: CaseFolding.lower(unit)) ?? byte
      other[Int(byte)] = otherCase(byte)
      if CharacterClass.isBoundaryWord(unit) { classes[Int(byte)] |= UInt8(palsh_pcre2_word) }
    }
    return UnsafePointer(tables)
  }()

  /// The other case of a unit where both cases lie in Latin-1, else the unit itself.
  static func otherCase(_ byte: UInt8) -> UInt8 {
    // × and ÷ are no letters; ß and ÿ have their capitals elsewhere.
    let lower = byte | 0x20
    let isLetter = byte < 0x80 ? lower &- 0x61 < 26 : byte >= 0xC0 && lower != 0xF7 && lower != 0xFF
    return isLetter ? byte ^ 0x20 : byte
  }
}
