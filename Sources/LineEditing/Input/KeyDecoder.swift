/// Makes keys of the bytes that a terminal sends.
///
/// A key may be a sequence that another key begins: what is pending when nothing more comes, `timeOut` settles.
package struct KeyDecoder {
  private enum State: Equatable {
    case idle
    /// The scalar so far, the bytes that are missing, the least value that needs so many.
    case character(UInt32, missing: Int, least: UInt32)
    /// After ESC, or after two of them.
    case escape(twice: Bool)
    /// Within a sequence after `ESC [`.
    case control([UInt8])
    /// After `ESC O`.
    case shifted
    /// Within a text that the terminal sent (`ESC ]`); whether ESC came last.
    case text(count: Int, escape: Bool)
  }

  private static let sequenceLimit = 64
  private static let textLimit = 4096

  private var state = State.idle
  /// What was held for the sequence under way.
  private var held: Key.Modifiers = []

  package init() {}

  /// Whether more bytes may belong to what came.
  package var isPending: Bool { state != .idle }

  /// Takes a byte; the key that it completes.
  package mutating func feed(_ byte: UInt8) -> KeyInput? {
    switch state {
    case .idle: return start(byte)
    case .character(let scalar, let missing, let least): return goOn(byte, scalar, missing, least)
    case .escape(let twice): return afterEscape(byte, twice: twice)
    case .control(let bytes): return inSequence(bytes, byte)
    case .shifted: return settle(EscapeSequence.shifted(byte))
    case .text(let count, let escape): return inText(byte, count, afterEscape: escape)
    }
  }

  /// Nothing more came for a while: what is pending was a key by itself.
  package mutating func timeOut() -> KeyInput? {
    defer { (state, held) = (.idle, []) }
    switch state {
    case .idle: return nil
    case .character: return .key(Key(.character(Self.replacement)))
    case .escape: return .key(Key(.escape))
    case .control(let bytes): return bytes.isEmpty ? .key(Key(.character("["), [.alt])) : nil
    case .shifted: return .key(Key(.character("O"), [.alt]))
    case .text(let count, _): return count == 0 ? .key(Key(.character("]"), [.alt])) : nil
    }
  }
}

// MARK: - Characters

extension KeyDecoder {
  private static let replacement: Unicode.Scalar = "\u{FFFD}"
  private static let escape: UInt8 = 0x1B

  private mutating func start(_ byte: UInt8) -> KeyInput? {
    switch byte {
    case Self.escape: state = .escape(twice: false)
    case ..<0x80: return .key(ControlKey.key(byte))
    case 0xC2...0xDF: state = .character(UInt32(byte & 0x1F), missing: 1, least: 0x80)
    case 0xE0...0xEF: state = .character(UInt32(byte & 0x0F), missing: 2, least: 0x800)
    case 0xF0...0xF4: state = .character(UInt32(byte & 0x07), missing: 3, least: 0x10000)
    default: return .key(Key(.character(Self.replacement)))
    }
    return nil
  }

  private mutating func goOn(_ byte: UInt8, _ scalar: UInt32, _ missing: Int, _ least: UInt32) -> KeyInput? {
    // What does not go on is lost; the byte itself begins something new.
    guard byte & 0xC0 == 0x80 else {
      state = .idle
      return start(byte)
    }
    let scalar = scalar << 6 | UInt32(byte & 0x3F)
    guard missing == 1 else {
      state = .character(scalar, missing: missing - 1, least: least)
      return nil
    }
    let character = scalar >= least ? Unicode.Scalar(scalar) : nil
    return settle(Key(.character(character.flatMap(Self.harmless) ?? Self.replacement)))
  }

  /// C1 controls are no text, and stand for chords of ours in libedit.
  private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    scalar.value < 0xA0 ? nil : scalar
  }

  private mutating func settle(_ key: Key?) -> KeyInput? {
    defer { (state, held) = (.idle, []) }
    return key.map { .key(Key($0.code, $0.modifiers.union(held))) }
  }
}

// MARK: - Sequences

extension KeyDecoder {
  private mutating func afterEscape(_ byte: UInt8, twice: Bool) -> KeyInput? {
    held = twice ? [.alt] : []
    switch byte {
    case Self.escape where !twice: state = .escape(twice: true)
    case Self.escape: return settle(Key(.escape))
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .shifted
    case UInt8(ascii: "]"): state = .text(count: 0, escape: false)
    default:
      held = [.alt]
      state = .idle
      guard case .key(let key)? = start(byte) else { return nil }
      return settle(key)
    }
    return nil
  }

  private mutating func inSequence(_ bytes: [UInt8], _ byte: UInt8) -> KeyInput? {
    guard bytes.count < Self.sequenceLimit, byte >= 0x20, byte < 0x7F else {
      (state, held) = (.idle, [])
      return byte == Self.escape ? start(byte) : nil
    }
    // Linux's console sends `ESC [ [ A` for F1.
    let isOver = byte >= 0x40 && !(bytes.isEmpty && byte == UInt8(ascii: "["))
    guard isOver else {
      state = .control(bytes + [byte])
      return nil
    }
    switch EscapeSequence(bytes, final: byte) {
    case .pasteStart: return mark(.pasteStart)
    case .pasteEnd: return mark(.pasteEnd)
    case .key(let key): return settle(key)
    case nil: return settle(nil)
    }
  }

  private mutating func mark(_ input: KeyInput) -> KeyInput {
    (state, held) = (.idle, [])
    return input
  }

  /// The terminal's answers and reports end with BEL or `ESC \`; none was asked for.
  private mutating func inText(_ byte: UInt8, _ count: Int, afterEscape: Bool) -> KeyInput? {
    let isOver = byte == 7 || (afterEscape && byte == UInt8(ascii: "\\")) || count >= Self.textLimit
    if isOver { return settle(nil) }
    state = .text(count: count + 1, escape: byte == Self.escape)
    return nil
  }
}
