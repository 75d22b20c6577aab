extension KeyStroke {
  /// The stroke of a key that came from the terminal.
  init(_ key: LineEditing.Key) {
    let modifiers = Modifiers(key.modifiers)
    self.init(Self.code(key.code), modifiers)
  }

  private static func code(_ code: LineEditing.Key.Code) -> Code {
    switch code {
    case .character(let scalar): .character(Character(scalar))
    case .function(let number): KeyName(rawValue: "F\(number)").map { .named($0) } ?? .character("\u{FFFD}")
    case .enter: .named(.enter)
    case .tab: .named(.tab)
    case .backspace: .named(.backspace)
    case .escape: .named(.escape)
    case .insert: .named(.insert)
    case .delete: .named(.delete)
    case .up: .named(.upArrow)
    case .down: .named(.downArrow)
    case .left: .named(.leftArrow)
    case .right: .named(.rightArrow)
    case .home: .named(.home)
    case .end: .named(.end)
    case .pageUp: .named(.pageUp)
    case .pageDown: .named(.pageDown)
    }
  }
}

extension KeyStroke.Modifiers {
  fileprivate init(_ held: Key.Modifiers) {
    self = []
    if held.contains(.shift) { insert(.shift) }
    if held.contains(.control) { insert(.control) }
    if held.contains(.alt) { insert(.alt) }
  }
}
