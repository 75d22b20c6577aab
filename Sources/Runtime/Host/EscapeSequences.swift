/// Escape sequences inside text, as PowerShell recognises them: `ESC[…m`, `ESC[?…h` or `l`, and hyperlinks `ESC]8;;…ESC\`.
package enum EscapeSequences {
  package static let escape: UInt16 = 0x1B

  /// Whether a text has an escape character.
  package static func begin(in text: ShellString) -> Bool {
    text.withUnits(latin1: { $0.contains(0x1B) }, wide: { $0.contains(escape) })
  }

  /// The length of the sequence at an index, 0 where none begins.
  package static func length(at index: Int, in units: [UInt16]) -> Int {
    guard units[index] == escape, index + 1 < units.count else { return 0 }
    switch units[index + 1] {
    case 0x5B: return bracketed(from: index, units)
    case 0x5D: return hyperlink(from: index, units)
    default: return 0
    }
  }

  private static func bracketed(from start: Int, _ units: [UInt16]) -> Int {
    var index = start + 2
    let isPrivate = index < units.count && units[index] == 0x3F
    if isPrivate { index += 1 }
    while index < units.count {
      switch units[index] {
      case 0x30...0x39: index += 1
      case 0x3B where !isPrivate: index += 1
      case 0x6D where !isPrivate: return units[index - 1] == 0x3B ? 0 : index - start + 1
      case 0x68, 0x6C: return isPrivate && index > start + 3 ? index - start + 1 : 0
      default: return 0
      }
    }
    return 0
  }

  private static func hyperlink(from start: Int, _ units: [UInt16]) -> Int {
    let opening: [UInt16] = [0x1B, 0x5D, 0x38, 0x3B, 0x3B]
    guard start + opening.count <= units.count, Array(units[start..<start + opening.count]) == opening else {
      return 0
    }
    var index = start + opening.count
    while index + 1 < units.count, units[index] != 0x0A {
      if units[index] == escape, units[index + 1] == 0x5C { return index + 2 - start }
      index += 1
    }
    return 0
  }

  /// The text without its sequences.
  package static func removed(from text: ShellString) -> ShellString {
    begin(in: text) ? .from(units: removed(from: text.units)) : text
  }

  package static func removed(from units: [UInt16]) -> [UInt16] {
    var kept: [UInt16] = []
    kept.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      let length = length(at: index, in: units)
      if length > 0 {
        index += length
      } else {
        kept.append(units[index])
        index += 1
      }
    }
    return kept
  }

  /// A part of a decorated text counted by what is visible: all sequences up to its end stay, and a reset closes it.
  ///
  /// `before` and `behind` stand right around the visible part (`StringUtil.VtSubstring` in effect).
  package static func part(
    of units: [UInt16], from start: Int, count: Int, before: [UInt16] = [], behind: [UInt16] = []
  ) -> [UInt16] {
    var made: [UInt16] = []
    var (seen, taken, index) = (0, 0, 0)
    var isDecorated = false
    while index < units.count, !(seen >= start && taken == count) {
      let length = length(at: index, in: units)
      if length > 0 {
        isDecorated = true
        made += units[index..<index + length]
        index += length
        continue
      }
      if seen >= start {
        if taken == 0 { made += before }
        made.append(units[index])
        taken += 1
      } else {
        seen += 1
      }
      index += 1
    }
    guard isDecorated else { return made + behind }
    let reset = resetUnits
    if made.ends(with: reset) { return made.dropLast(reset.count) + behind + reset }
    return made + behind + reset
  }

  package static let resetUnits: [UInt16] = StyleSheet.reset.units
}

extension Array where Element == UInt16 {
  package func ends(with other: [UInt16]) -> Bool {
    count >= other.count && self[(count - other.count)...].elementsEqual(other)
  }
}
