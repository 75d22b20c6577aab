import LineEditing

/// Texts to type in which `⟨Ctrl+k⟩` stands for a key, as the bytes that a terminal sends.
enum TypedKeys {
  /// The bytes of a text with keys in it.
  static func bytes(_ text: String) throws -> String {
    var result = ""
    for (index, part) in text.split(separator: "⟨", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: "⟩") else {
        result += part
        continue
      }
      result += try chord(String(part[..<end])) + part[part.index(after: end)...]
    }
    return result
  }

  /// The chords that stand in a text.
  static func chords(in text: String) -> [String] {
    text.split(separator: "⟨").dropFirst(text.hasPrefix("⟨") ? 0 : 1).compactMap { part in
      part.firstIndex(of: "⟩").map { String(part[..<$0]) }
    }
  }

  private static func chord(_ name: String) throws -> String {
    try KeyChord(name).strokes.map(bytes).joined()
  }

  private static func bytes(_ stroke: KeyStroke) -> String {
    let modifier = 1 + Int(modifiers(stroke.modifiers))
    switch stroke.code {
    case .character(let character):
      return character.isASCII ? letter(character, stroke.modifiers) : String(character)
    case .named(let key):
      if let plain = plain[key], stroke.modifiers.isSubset(of: [.alt]) {
        return (stroke.modifiers.contains(.alt) ? "\u{1B}" : "") + plain
      }
      if let final = finals[key] { return modifier == 1 ? "\u{1B}[\(final)" : "\u{1B}[1;\(modifier)\(final)" }
      if let number = numbers[key] {
        return modifier == 1 ? "\u{1B}[\(number)~" : "\u{1B}[\(number);\(modifier)~"
      }
      // The way of terminals that tell every key apart.
      return "\u{1B}[\(codes[key] ?? 0);\(modifier)u"
    }
  }

  private static func letter(_ character: Character, _ held: KeyStroke.Modifiers) -> String {
    let alt = held.contains(.alt) ? "\u{1B}" : ""
    guard held.contains(.control), let ascii = character.asciiValue else { return alt + String(character) }
    let isPlain = (0x5B...0x5F).contains(ascii) || (0x61...0x7A).contains(ascii)
    guard isPlain, character != "m", character != "i", character != "[" else {
      return "\u{1B}[\(ascii);\(1 + Int(modifiers(held)))u"
    }
    return alt + String(Unicode.Scalar(ascii & 0x1F))
  }

  private static func modifiers(_ held: KeyStroke.Modifiers) -> UInt8 {
    (held.contains(.shift) ? 1 : 0) + (held.contains(.alt) ? 2 : 0) + (held.contains(.control) ? 4 : 0)
  }

  private static let plain: [KeyName: String] = [
    .enter: "\r", .tab: "\t", .backspace: "\u{7F}", .spacebar: " ",
  ]
  private static let finals: [KeyName: String] = [
    .upArrow: "A", .downArrow: "B", .rightArrow: "C", .leftArrow: "D", .home: "H", .end: "F", .f1: "P",
    .f2: "Q",
    .f3: "R", .f4: "S",
  ]
  private static let numbers: [KeyName: Int] = [
    .insert: 2, .delete: 3, .pageUp: 5, .pageDown: 6, .f7: 18, .f8: 19,
  ]
  /// Escape too: alone it would wait for what follows.
  private static let codes: [KeyName: Int] = [
    .escape: 27, .enter: 13, .tab: 9, .backspace: 127, .spacebar: 32,
  ]
}
