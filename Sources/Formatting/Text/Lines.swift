import Runtime

/// Text cut into lines.
enum Lines {
  /// At line feeds; carriage returns go.
  ///
  /// A line repeats the sequences of those before it and closes them.
  static func split(_ text: ShellString) -> [ShellString] {
    let hasBreaks = text.withUnits(
      latin1: { $0.contains(0x0A) || $0.contains(0x0D) },
      wide: { $0.contains(0x0A) || $0.contains(0x0D) })
    guard hasBreaks else { return [text] }
    return split(text.units).map { .from(units: $0) }
  }

  private static func split(_ units: [UInt16]) -> [[UInt16]] {
    guard units.contains(0x0A) else { return [units.filter { $0 != 0x0D }] }
    var lines: [[UInt16]] = []
    var line: [UInt16] = []
    var sequences: [UInt16] = []
    var index = 0
    while index < units.count {
      let length = EscapeSequences.length(at: index, in: units)
      if length > 0 {
        line += units[index..<index + length]
        sequences += units[index..<index + length]
        index += length
        continue
      }
      switch units[index] {
      case 0x0A:
        lines.append(closed(line, sequences))
        line = sequences
      case 0x0D: break
      default: line.append(units[index])
      }
      index += 1
    }
    lines.append(!sequences.isEmpty && line.count == sequences.count ? [] : closed(line, sequences))
    return lines
  }

  static func closed(_ line: [UInt16], _ sequences: [UInt16]) -> [UInt16] {
    sequences.isEmpty || line.ends(with: EscapeSequences.resetUnits)
      ? line : line + EscapeSequences.resetUnits
  }

  /// Up to the first line break, with an ellipsis in its place.
  static func first(of text: ShellString) -> ShellString {
    let end = text.withUnits(
      latin1: { $0.firstIndex { $0 == 0x0A || $0 == 0x0D } },
      wide: { $0.firstIndex { $0 == 0x0A || $0 == 0x0D } })
    guard let end else { return text }
    var cut = TextBuilder(reserving: end + 1)
    cut.append(text, 0..<end)
    cut.append(unit: ellipsis)
    return cut.finish()
  }

  static let ellipsis: UInt16 = 0x2026
}
