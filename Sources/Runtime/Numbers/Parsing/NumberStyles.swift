/// What a text may have beside its digits to be read as a number (`System.Globalization.NumberStyles`, with its bits).
package struct NumberStyles: OptionSet, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  package static let leadingWhite = NumberStyles(rawValue: 0x001)
  package static let trailingWhite = NumberStyles(rawValue: 0x002)
  package static let leadingSign = NumberStyles(rawValue: 0x004)
  package static let trailingSign = NumberStyles(rawValue: 0x008)
  package static let parentheses = NumberStyles(rawValue: 0x010)
  package static let decimalPoint = NumberStyles(rawValue: 0x020)
  package static let thousands = NumberStyles(rawValue: 0x040)
  package static let exponent = NumberStyles(rawValue: 0x080)
  package static let currencySymbol = NumberStyles(rawValue: 0x100)
  package static let hexSpecifier = NumberStyles(rawValue: 0x200)
  package static let binarySpecifier = NumberStyles(rawValue: 0x400)

  package static let integer: NumberStyles = [.leadingWhite, .trailingWhite, .leadingSign]
  package static let hexNumber: NumberStyles = [.leadingWhite, .trailingWhite, .hexSpecifier]
  package static let binaryNumber: NumberStyles = [.leadingWhite, .trailingWhite, .binarySpecifier]
  package static let number: NumberStyles = [.integer, .trailingSign, .decimalPoint, .thousands]
  package static let float: NumberStyles = [.integer, .decimalPoint, .exponent]
  package static let currency: NumberStyles = [.number, .parentheses, .currencySymbol]
  package static let any: NumberStyles = [.currency, .exponent]
}

extension NumberStyles {
  /// What is wrong with a combination of styles.
  package enum Problem: Sendable {
    /// A bit that no style has.
    case undefined
    /// Hexadecimal or binary together with what they exclude.
    case exclusive
    /// Hexadecimal or binary for a type with a fraction.
    case notForFractions
  }

  /// - Throws: `styles` if integers can't be read so.
  func checkForIntegers() throws(NumberFault) {
    let radix: NumberStyles = [.hexSpecifier, .binarySpecifier]
    guard rawValue & ~0x7FF == 0 else { throw .styles(.undefined) }
    guard !isDisjoint(with: radix) else { return }
    guard !isSuperset(of: radix), isSubset(of: [.hexNumber, .binaryNumber]) else { throw .styles(.exclusive) }
  }

  /// - Throws: `styles` if numbers with a fraction can't be read so.
  func checkForFractions() throws(NumberFault) {
    guard rawValue & ~0x7FF == 0 else { throw .styles(.undefined) }
    guard isDisjoint(with: [.hexSpecifier, .binarySpecifier]) else { throw .styles(.notForFractions) }
  }
}

extension NumberStyles.Problem {
  var message: String {
    switch self {
    case .undefined: "An undefined NumberStyles value is being used. (Parameter 'style')"
    case .exclusive:
      "With the AllowHexSpecifier or AllowBinarySpecifier bit set in the enum bit field, the only other valid bits "
        + "that can be combined into the enum value must be a subset of those in HexNumber or BinaryNumber. "
        + "(Parameter 'style')"
    case .notForFractions:
      "The number styles AllowHexSpecifier and AllowBinarySpecifier are not supported on floating point data types. "
        + "(Parameter 'style')"
    }
  }
}
