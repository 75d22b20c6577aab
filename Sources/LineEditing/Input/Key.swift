/// A key as it was pressed: what it is, and what was held with it.
package struct Key: Hashable, Sendable {
  package enum Code: Hashable, Sendable {
    /// A character; of a letter held with Control the small one.
    case character(Unicode.Scalar)
    case enter, tab, backspace, escape, insert, delete
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    // The bits are those that terminals send (xterm's parameter less one).
    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package var code: Code
  package var modifiers: Modifiers

  package init(_ code: Code, _ modifiers: Modifiers = []) { (self.code, self.modifiers) = (code, modifiers) }

  /// The text that it types; nil if it is a command.
  package var text: Unicode.Scalar? {
    guard case .character(let scalar) = code, modifiers.isEmpty else { return nil }
    return scalar
  }
}

/// What comes from the terminal.
package enum KeyInput: Hashable, Sendable {
  case key(Key)
  /// The terminal says that a paste begins; its text follows as bytes.
  case pasteStart
  /// The end of a paste that never began.
  case pasteEnd
}
