/// What the lexer needs to know of a character, as bits.
///
/// Source: PowerShell's table of character traits.
struct CharacterTraits: OptionSet {
  let rawValue: UInt16

  static let identifierStart = CharacterTraits(rawValue: 0x1)
  static let identifierFollow = CharacterTraits(rawValue: 0x2)
  static let space = CharacterTraits(rawValue: 0x4)
  static let hexDigit = CharacterTraits(rawValue: 0x8)
  static let digit = CharacterTraits(rawValue: 0x10)
  static let variableStart = CharacterTraits(rawValue: 0x20)
  static let variableFollow = CharacterTraits(rawValue: 0x40)
  static let multiplierStart = CharacterTraits(rawValue: 0x80)
  static let typeSuffix = CharacterTraits(rawValue: 0x100)
  /// Ends any word.
  static let startsToken = CharacterTraits(rawValue: 0x200)
  /// Ends a word in the name of an assembly.
  static let startsAssemblyToken = CharacterTraits(rawValue: 0x400)
  /// Ends a number in expression mode.
  static let endsNumber = CharacterTraits(rawValue: 0x800)
  /// Stops the plain run of a string: quotes, `$` and the backtick.
  static let special = CharacterTraits(rawValue: 0x1000)
  static let lineBreak = CharacterTraits(rawValue: 0x2000)
  static let typeNameFollow = CharacterTraits(rawValue: 0x4000)
  static let binaryDigit = CharacterTraits(rawValue: 0x8000)
}

extension CharacterTraits {
  /// The traits of the ASCII characters.
  ///
  /// Never freed: lexers keep its address.
  nonisolated(unsafe) static let table: UnsafePointer<CharacterTraits> = {
    let table = UnsafeMutablePointer<CharacterTraits>.allocate(capacity: 128)
    table.initialize(repeating: [], count: 128)
    for (traits, characters) in groups {
      for byte in characters.utf8 { table[Int(byte)].formUnion(traits) }
    }
    return UnsafePointer(table)
  }()

  private static let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

  private static let groups: [(CharacterTraits, String)] = [
    ([.identifierStart, .identifierFollow, .variableStart, .variableFollow, .typeNameFollow], letters + "_"),
    ([.identifierFollow, .digit, .hexDigit, .variableStart, .variableFollow, .typeNameFollow], "0123456789"),
    ([.binaryDigit], "01"),
    ([.hexDigit], "abcdefABCDEF"),
    ([.multiplierStart], "kmgtpKMGTP"),
    ([.typeSuffix], "dlnsuyDLNSUY"),
    ([.variableStart], "$:^"),
    ([.variableStart, .variableFollow], "?"),
    ([.typeNameFollow], ".`+#\\"),
    ([.space, .startsToken, .startsAssemblyToken], "\t\u{B}\u{C} "),
    ([.lineBreak, .startsToken, .startsAssemblyToken], "\r\n"),
    ([.startsToken, .startsAssemblyToken], "\0,"),
    ([.startsToken], "&();{|}"),
    ([.startsAssemblyToken, .endsNumber], "=]"),
    ([.endsNumber], "!#%*+-./<>"),
    ([.special], "\"'$`"),
  ]
}

extension Lexer {
  /// Whether a unit has a trait; for one beyond ASCII the answer comes from its Unicode category.
  @inline(__always)
  func has(_ unit: UInt16, _ trait: CharacterTraits, beyond: (UInt16) -> Bool) -> Bool {
    unit < 128 ? !traits[Int(unit)].isDisjoint(with: trait) : beyond(unit)
  }

  /// Whether a unit is white space other than a line break.
  @inline(__always)
  func isSpace(_ unit: UInt16) -> Bool { has(unit, .space, beyond: isWideSpace) }

  @inline(__always)
  func isIdentifierStart(_ unit: UInt16) -> Bool { has(unit, .identifierStart, beyond: isLetter) }

  @inline(__always)
  func isIdentifierFollow(_ unit: UInt16) -> Bool { has(unit, .identifierFollow, beyond: isLetterOrDigit) }

  @inline(__always)
  func isVariableStart(_ unit: UInt16) -> Bool { has(unit, .variableStart, beyond: isLetterOrDigit) }

  /// Whether a unit ends any word.
  @inline(__always)
  func startsToken(_ unit: UInt16) -> Bool { has(unit, .startsToken, beyond: isWideSpace) }

  @inline(__always)
  func isHexDigit(_ unit: UInt16) -> Bool { has(unit, .hexDigit) { _ in false } }
}
