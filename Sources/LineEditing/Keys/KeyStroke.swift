/// One key with what is held down, named as PSReadLine names it: `Ctrl+x`, `Alt+.`, `Shift+RightArrow`.
package struct KeyStroke: Hashable, Sendable {
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let shift = Modifiers(rawValue: 1)
    package static let control = Modifiers(rawValue: 2)
    package static let alt = Modifiers(rawValue: 4)
  }

  package enum Code: Hashable, Sendable {
    /// A letter in its case, a digit, a sign.
    case character(Character)
    case named(KeyName)
  }

  package let code: Code
  package let modifiers: Modifiers

  /// A stroke in its one spelling: a character's case says what Shift would.
  package init(_ key: Code, _ modifiers: Modifiers = []) {
    guard case .character(let character) = key else {
      (self.code, self.modifiers) = (key, modifiers)
      return
    }
    if character == " " {
      (self.code, self.modifiers) = (.named(.spacebar), modifiers)
      return
    }
    let isLarge = modifiers.isSuperset(of: [.shift, .control]) && character.isASCII && character.isLowercase
    self.code = .character(isLarge ? Character(character.uppercased()) : character)
    self.modifiers = modifiers.subtracting(.shift)
  }

  /// What it types; nil for keys that type nothing.
  package var character: Character? {
    guard modifiers.isDisjoint(with: [.control, .alt]) else { return nil }
    return switch code {
    case .character(let character): character
    case .named(.spacebar): " "
    case .named(.tab): "\t"
    case .named(.enter): "\n"
    case .named: nil
    }
  }

  /// What a function sees of it: the digit of `Alt+3` too.
  var sign: Character? {
    if case .character(let sign) = code { sign } else { character }
  }

  package var name: String {
    let held = [("Shift", Modifiers.shift), ("Ctrl", .control), ("Alt", .alt)]
    let names = held.filter { modifiers.contains($0.1) }.map { $0.0 + "+" }
    return switch code {
    case .character(let character): names.joined() + String(character)
    case .named(let key): names.joined() + key.rawValue
    }
  }

  /// Another spelling of what a terminal sends for this key; nil if it has one alone.
  var alias: KeyStroke? {
    Self.aliases.first { $0.0 == self }?.1 ?? Self.aliases.first { $0.1 == self }?.0
  }

  private static let aliases: [(KeyStroke, KeyStroke)] = [
    (KeyStroke(.named(.spacebar), .control), KeyStroke(.character("@"), .control)),
    (KeyStroke(.named(.backspace), .control), KeyStroke(.character("h"), .control)),
    (KeyStroke(.named(.tab)), KeyStroke(.character("i"), .control)),
    (KeyStroke(.named(.enter)), KeyStroke(.character("j"), .control)),
    (KeyStroke(.named(.escape)), KeyStroke(.character("["), .control)),
  ]
}

/// Keys that type no character, by .NET's names (`System.ConsoleKey`).
package enum KeyName: String, CaseIterable, Hashable, Sendable {
  case backspace = "Backspace"
  case delete = "Delete"
  case downArrow = "DownArrow"
  case end = "End"
  case enter = "Enter"
  case escape = "Escape"
  case f1 = "F1"
  case f2 = "F2"
  case f3 = "F3"
  case f4 = "F4"
  case f5 = "F5"
  case f6 = "F6"
  case f7 = "F7"
  case f8 = "F8"
  case f9 = "F9"
  case f10 = "F10"
  case f11 = "F11"
  case f12 = "F12"
  case f13 = "F13"
  case f14 = "F14"
  case f15 = "F15"
  case f16 = "F16"
  case f17 = "F17"
  case f18 = "F18"
  case f19 = "F19"
  case f20 = "F20"
  case f21 = "F21"
  case f22 = "F22"
  case f23 = "F23"
  case f24 = "F24"
  case home = "Home"
  case insert = "Insert"
  case leftArrow = "LeftArrow"
  case pageDown = "PageDown"
  case pageUp = "PageUp"
  case rightArrow = "RightArrow"
  case spacebar = "Spacebar"
  case tab = "Tab"
  case upArrow = "UpArrow"

  /// The key of a name in any case.
  package init?(ignoringCase name: some StringProtocol) {
    let lowered = name.lowercased()
    guard let key = Self.allCases.first(where: { $0.rawValue.lowercased() == lowered }) else { return nil }
    self = key
  }
}
