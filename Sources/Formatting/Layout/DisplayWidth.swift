import Runtime

/// Columns that text takes on a terminal.
enum DisplayWidth {
  static func of(_ text: ShellString) -> Int {
    guard !text.isASCII else { return text.count }
    return String(text).unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  static func of(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width(of: $1) } }

  /// 2 for wide and full-width characters, 0 for marks that join the one before, else 1.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// The longest beginning that fits, with an ellipsis in its last column if something was cut off.
  static func cut(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var kept = ""
    var used = 0
    for scalar in text.unicodeScalars {
      let width = width(of: scalar)
      if used + width > columns - 1 { break }
      kept.unicodeScalars.append(scalar)
      used += width
    }
    return kept + "\u{2026}"
  }
}
