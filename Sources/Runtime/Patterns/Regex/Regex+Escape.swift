extension Regex {
  /// The text with a backslash before each unit that a pattern reads as more than itself.
  package static func escape(_ text: ShellString) -> ShellString {
    var escaped = TextBuilder(reserving: text.count + 8)
    var isChanged = false
    text.forEachUnit { unit in
      if PatternUnits.isMeta(unit) {
        isChanged = true
        escaped.append(unit: UInt16(ascii: "\\"))
        escaped.append(unit: PatternUnits.letterOfControl[unit] ?? unit)
      } else {
        escaped.append(unit: unit)
      }
    }
    return isChanged ? escaped.finish() : text
  }

  /// The text with its escapes turned into the units that they stand for.
  ///
  /// - Throws: `.pattern` for an escape that is none.
  package static func unescape(_ text: ShellString) throws(RegexFault) -> ShellString {
    var reader = PatternReader(text, options: [], casing: .invariant)
    var plain = TextBuilder(reserving: text.count)
    while let unit = reader.peek() {
      reader.position += 1
      if unit != UInt16(ascii: "\\") {
        plain.append(unit: unit)
      } else if !reader.isAtEnd {
        plain.append(unit: try reader.readEscapedUnit())
      }
    }
    return plain.finish()
  }
}

extension PatternUnits {
  /// How `Escape` spells the blanks that have a letter.
  static let letterOfControl: [UInt16: UInt16] = [0x09: 0x74, 0x0A: 0x6E, 0x0C: 0x66, 0x0D: 0x72]
}
