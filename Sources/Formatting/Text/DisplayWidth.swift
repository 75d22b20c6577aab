import Runtime

/// Columns that text takes on a terminal: two for East Asian wide characters, none for escape sequences.
enum DisplayWidth {
  static func of(_ text: ShellString) -> Int {
    if EscapeSequences.begin(in: text) { return of(EscapeSequences.removed(from: text.units)) }
    if !text.isWide { return text.count }
    return text.withUnits(latin1: { $0.count }, wide: { $0.reduce(0) { $0 + of($1) } })
  }

  /// Of units that have no sequences.
  static func of(_ units: [UInt16]) -> Int { units.reduce(0) { $0 + of($1) } }

  /// Whether a UTF-16 unit is wide; halves of a pair count one each, as PowerShell has it.
  @inline(__always)
  static func of(_ unit: UInt16) -> Int { unit < 0x1100 ? 1 : isWide(unit) ? 2 : 1 }

  private static func isWide(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x1100...0x115F, 0x2329, 0x232A, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6:
      true
    case 0x2E80...0xA4CF: unit != 0x303F
    default: false
    }
  }

  /// How many of the first units fit into columns.
  static func fitting(_ units: [UInt16], _ columns: Int) -> Int {
    var used = 0
    for (index, unit) in units.enumerated() {
      used += of(unit)
      if used > columns { return index }
    }
    return units.count
  }

  /// The first of the last units that fit into columns.
  static func fittingTail(_ units: [UInt16], _ columns: Int) -> Int {
    var used = 0
    for index in units.indices.reversed() {
      used += of(units[index])
      if used > columns { return index + 1 }
    }
    return 0
  }
}
