/// What a control sequence of the terminal (`ESC [ … final`) means; nil is nothing that a key sends.
enum EscapeSequence: Equatable {
  case key(Key)
  case pasteStart, pasteEnd

  /// Reads the bytes between `ESC [` and the final one.
  ///
  /// Source: xterm's control sequences ("PC-style function keys", modifyOtherKeys), kitty's keyboard protocol.
  init?(_ bytes: [UInt8], final: UInt8) {
    if bytes == [UInt8(ascii: "[")] {
      guard (0x41...0x45).contains(final) else { return nil }
      self = .key(Key(.function(Int(final) - 0x40)))
      return
    }
    guard let numbers = Self.numbers(bytes) else { return nil }
    let first = numbers.first ?? 1
    let held = Self.modifiers(numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case UInt8(ascii: "~"):
      guard let sequence = Self.numbered(first, held, numbers) else { return nil }
      self = sequence
    case UInt8(ascii: "u"): self = .key(Self.coded(first, held))
    case UInt8(ascii: "Z"): self = .key(Key(.tab, held.union(.shift)))
    default:
      guard let code = Self.letters[final] else { return nil }
      self = .key(Key(code, held))
    }
  }

  /// The key of a final byte after `ESC O`.
  static func shifted(_ final: UInt8) -> Key? {
    if let code = letters[final] { return Key(code) }
    // The number pad in its application mode.
    if final == UInt8(ascii: "M") { return Key(.enter) }
    return (0x6A...0x79).contains(final) ? Key(.character(Unicode.Scalar(final - 0x40))) : nil
  }

  private static let letters: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
  ]

  private static let tilde: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  private static func numbered(_ number: Int, _ held: Key.Modifiers, _ numbers: [Int]) -> EscapeSequence? {
    switch number {
    case 200: .pasteStart
    case 201: .pasteEnd
    case 27 where numbers.count == 3: .key(coded(numbers[2], held))
    default: tilde[number].map { .key(Key($0, held)) }
    }
  }

  /// A key by the number of its character.
  private static func coded(_ number: Int, _ held: Key.Modifiers) -> Key {
    guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init) else { return Key(.escape) }
    if scalar.value == 0x1B { return Key(.escape, held) }
    guard scalar.value >= 0x20, scalar.value != 0x7F else {
      return Key(ControlKey.key(UInt8(scalar.value)).code, held)
    }
    return Key(.character(scalar), held == .shift ? [] : held)
  }

  private static func modifiers(_ parameter: Int) -> Key.Modifiers {
    Key.Modifiers(rawValue: UInt8(truncatingIfNeeded: max(parameter - 1, 0)) & 7)
  }

  /// Numbers apart by `;`, an empty one being 1; nil if there is anything else.
  ///
  /// Parts behind `:` are details of kitty's.
  private static func numbers(_ bytes: [UInt8]) -> [Int]? {
    var result: [Int] = []
    for part in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      let digits = part.prefix { $0 != UInt8(ascii: ":") }
      guard digits.count <= 7, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      result.append(digits.isEmpty ? 1 : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    return result
  }
}
