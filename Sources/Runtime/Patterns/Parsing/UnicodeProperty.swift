/// The names that `\p{…}` knows: general categories, their groups, and blocks as .NET spells them.
enum UnicodeProperty {
  /// The categories of a name (`Lu`, `L`), or nil.
  static func categories(named name: String) -> CategorySet? {
    if let single = categories.first(where: { $0.name == name }) { return CategorySet([single.category]) }
    guard name.utf8.count == 1 else { return nil }
    let members = categories.filter { $0.name.hasPrefix(name) }
    return members.isEmpty ? nil : CategorySet(members.map(\.category))
  }

  /// Name and category, in pairs.
  static let categories: [(name: String, category: UnicodeCategory)] = [
    ("Lu", .uppercaseLetter), ("Ll", .lowercaseLetter), ("Lt", .titlecaseLetter), ("Lm", .modifierLetter),
    ("Lo", .otherLetter), ("Mn", .nonSpacingMark), ("Mc", .spacingCombiningMark), ("Me", .enclosingMark),
    ("Nd", .decimalDigitNumber), ("Nl", .letterNumber), ("No", .otherNumber), ("Zs", .spaceSeparator),
    ("Zl", .lineSeparator), ("Zp", .paragraphSeparator), ("Cc", .control), ("Cf", .format),
    ("Cs", .surrogate),
    ("Co", .privateUse), ("Cn", .otherNotAssigned), ("Pc", .connectorPunctuation), ("Pd", .dashPunctuation),
    ("Ps", .openPunctuation), ("Pe", .closePunctuation), ("Pi", .initialQuotePunctuation),
    ("Pf", .finalQuotePunctuation), ("Po", .otherPunctuation), ("Sm", .mathSymbol), ("Sc", .currencySymbol),
    ("Sk", .modifierSymbol), ("So", .otherSymbol),
  ]

  /// The units of a block (`IsGreek`), or nil.
  static func block(named name: String) -> ClosedRange<UInt16>? {
    guard name.hasPrefix("Is") else { return nil }
    let bare = name.dropFirst(2)
    return blocks.first { $0.name == bare }?.range
  }
}
