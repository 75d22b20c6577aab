/// The general category of a UTF-16 unit (System.Globalization.UnicodeCategory, with .NET's numbers).
package enum UnicodeCategory: UInt8, CaseIterable, Sendable {
  case uppercaseLetter, lowercaseLetter, titlecaseLetter, modifierLetter, otherLetter
  case nonSpacingMark, spacingCombiningMark, enclosingMark
  case decimalDigitNumber, letterNumber, otherNumber
  case spaceSeparator, lineSeparator, paragraphSeparator
  case control, format, surrogate, privateUse
  case connectorPunctuation, dashPunctuation, openPunctuation, closePunctuation
  case initialQuotePunctuation, finalQuotePunctuation, otherPunctuation
  case mathSymbol, currencySymbol, modifierSymbol, otherSymbol, otherNotAssigned

  /// The name as scripts see it (`UppercaseLetter`).
  package var name: String {
    let name = String(describing: self)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The category of a unit; a surrogate counts by itself.
  @inline(__always)
  package static func of(_ unit: UInt16) -> UnicodeCategory {
    unit < 0x100 ? latin1[Int(unit)] : of(scalar: UInt32(unit))
  }

  /// The category of a code point.
  package static func of(scalar number: UInt32) -> UnicodeCategory {
    guard let scalar = Unicode.Scalar(number) else {
      return number <= 0xFFFF ? .surrogate : .otherNotAssigned
    }
    return UnicodeCategory(scalar.properties.generalCategory)
  }

  private static let latin1: [UnicodeCategory] = (0..<0x100).map { of(scalar: UInt32($0)) }

  private init(_ category: Unicode.GeneralCategory) {
    self =
      switch category {
      case .uppercaseLetter: .uppercaseLetter
      case .lowercaseLetter: .lowercaseLetter
      case .titlecaseLetter: .titlecaseLetter
      case .modifierLetter: .modifierLetter
      case .otherLetter: .otherLetter
      case .nonspacingMark: .nonSpacingMark
      case .spacingMark: .spacingCombiningMark
      case .enclosingMark: .enclosingMark
      case .decimalNumber: .decimalDigitNumber
      case .letterNumber: .letterNumber
      case .otherNumber: .otherNumber
      case .spaceSeparator: .spaceSeparator
      case .lineSeparator: .lineSeparator
      case .paragraphSeparator: .paragraphSeparator
      case .control: .control
      case .format: .format
      case .surrogate: .surrogate
      case .privateUse: .privateUse
      case .connectorPunctuation: .connectorPunctuation
      case .dashPunctuation: .dashPunctuation
      case .openPunctuation: .openPunctuation
      case .closePunctuation: .closePunctuation
      case .initialPunctuation: .initialQuotePunctuation
      case .finalPunctuation: .finalQuotePunctuation
      case .otherPunctuation: .otherPunctuation
      case .mathSymbol: .mathSymbol
      case .currencySymbol: .currencySymbol
      case .modifierSymbol: .modifierSymbol
      case .otherSymbol: .otherSymbol
      case .unassigned: .otherNotAssigned
      @unknown default: .otherNotAssigned
      }
  }
}

/// Some general categories.
package struct CategorySet: Hashable, Sendable {
  private let bits: UInt32

  package init(_ categories: [UnicodeCategory]) {
    bits = categories.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  @inline(__always)
  package func contains(_ category: UnicodeCategory) -> Bool { bits >> UInt32(category.rawValue) & 1 != 0 }

  package var members: [UnicodeCategory] { UnicodeCategory.allCases.filter(contains) }

  package static let decimalDigit = CategorySet([.decimalDigitNumber])
  package static let letter = CategorySet([
    .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
  ])
  /// The letters that have a case.
  package static let cased = CategorySet([.uppercaseLetter, .lowercaseLetter, .titlecaseLetter])
  /// `\w` of .NET.
  package static let word = CategorySet([
    .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonSpacingMark,
    .decimalDigitNumber, .connectorPunctuation,
  ])
}
