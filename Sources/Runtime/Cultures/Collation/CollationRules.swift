/// The rules that .NET adds to a locale's own, since its options and ICU's levels do not coincide.
///
/// Kana and width are third-level differences. A comparison that ignores case stops at the second level and would lose
/// them, so they become first-level ones; one that goes to the third level but ignores them makes them equal.
struct CollationRules {
  let options: CompareOptions
  private(set) var text: [UInt16] = []

  static let secondary: Int32 = 1

  /// Down to which level to compare: 0 primary, 1 secondary, 2 tertiary.
  var strength: Int32 {
    options.contains(.ignoreNonSpace) ? 0 : (options.contains(.ignoreCase) ? 1 : 2)
  }

  var hasCaseLevel: Bool { strength < 2 && !options.contains(.ignoreCase) }

  init(_ options: CompareOptions) {
    self.options = options
    let stopsEarly = strength < 2
    if options.contains(.ignoreKanaType) != stopsEarly { addKana() }
    if options.contains(.ignoreWidth) != stopsEarly { addWidth() }
    // ICU leaves out the last rule of all, so that it gets one that says nothing.
    if !text.isEmpty { add(0x61, "=", 0x61) }
  }

  private mutating func add(_ lower: UInt16, _ relation: Unicode.Scalar, _ higher: UInt16) {
    text.append(UInt16(ascii: "&"))
    if Self.isSyntax(lower) { text.append(UInt16(ascii: "\\")) }
    text += [lower, UInt16(ascii: relation), higher]
  }

  /// Whether a unit has a meaning in rules and must be escaped.
  private static func isSyntax(_ unit: UInt16) -> Bool {
    0x21...0x2F ~= unit || 0x3A...0x40 ~= unit || 0x5B...0x60 ~= unit || 0x7B...0x7E ~= unit
  }

  private mutating func addKana() {
    guard options.contains(.ignoreKanaType) else {
      for unit in Self.unvoicedHiragana { add(unit, "<", unit + Self.toKatakana) }
      return
    }
    for unit in Array(UInt16(0x3041)...0x3096) + [0x309D, 0x309E] { add(unit, "=", unit + Self.toKatakana) }
  }

  private static let toKatakana: UInt16 = 0x60

  /// Hiragana without the voiced ones, whose rules ICU has itself.
  private static let unvoicedHiragana: [UInt16] =
    Array(0x3041...0x304B) + [0x304D, 0x304F, 0x3051, 0x3053, 0x3055, 0x3057, 0x3059, 0x305B, 0x305D, 0x305F]
    + [0x3061, 0x3063, 0x3064, 0x3066, 0x3068] + Array(0x306A...0x306F) + [0x3072, 0x3075, 0x3078, 0x307B]
    + Array(0x307E...0x3093) + [0x3095, 0x3096, 0x309D]

  private mutating func addWidth() {
    let ignoresWidth = options.contains(.ignoreWidth)
    for (lower, higher) in Self.widths {
      let isSymbol = Self.isSyntax(lower) || 0xFFE0...0xFFE6 ~= higher || 0xFF61...0xFF65 ~= higher
      if options.contains(.ignoreSymbols), !ignoresWidth, isSymbol { continue }
      add(lower, ignoresWidth ? "=" : "<", higher)
    }
    guard options.contains(.ignoreCase), !ignoresWidth else { return }
    // The rules above tear the cases of wide letters apart.
    for unit in UInt16(0xFF21)...0xFF3A { add(unit + 0x20, "=", unit) }
  }

  /// Units of two widths, the one that sorts first in front.
  private static let widths: [(UInt16, UInt16)] = {
    var pairs: [(UInt16, UInt16)] = []
    for unit in UInt16(0x21)...0x7E where unit != 0x5C { pairs.append((unit, unit + 0xFEE0)) }
    pairs += zip([0xA2, 0xA3, 0xAC, 0xAF, 0xA6, 0xA5, 0x20A9], UInt16(0xFFE0)...)
    pairs += zip(
      [
        0x3002, 0x300C, 0x300D, 0x3001, 0x30FB, 0x30F2, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30E3,
        0x30E5, 0x30E7, 0x30C3,
      ],
      UInt16(0xFF61)...)
    pairs += zip(
      [
        0x30A2, 0x30A4, 0x30A6, 0x30A8, 0x30AA, 0x30AB, 0x30AD, 0x30AF, 0x30B1, 0x30B3, 0x30B5, 0x30B7,
        0x30B9, 0x30BB, 0x30BD,
      ]
        + [0x30BF, 0x30C1, 0x30C4, 0x30C6, 0x30C8] + Array(0x30CA...0x30CF) + [
          0x30D2, 0x30D5, 0x30D8, 0x30DB,
        ]
        + Array(0x30DE...0x30E2) + [0x30E4, 0x30E6] + Array(0x30E8...0x30ED) + [0x30EF, 0x30F3],
      UInt16(0xFF71)...)
    pairs.append((0x3164, 0xFFA0))
    pairs += zip(Array(0x3131...0x314E), UInt16(0xFFA1)...)
    let vowels =
      Array(UInt16(0xFFC2)...0xFFC7) + Array(0xFFCA...0xFFCF) + Array(0xFFD2...0xFFD7)
      + Array(0xFFDA...0xFFDC)
    pairs += zip(Array(0x314F...0x3163), vowels)
    return pairs
  }()
}
