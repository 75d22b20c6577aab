/// How well a value of one type converts to another: higher is better, `none` not at all.
///
/// The steps and their order are those of PowerShell 7.6.5's choice of overloads; a scalar that becomes an array of one
/// element loses the bit `scalarToArray`.
package struct ConversionRank: Comparable, Sendable {
  package let rawValue: UInt16

  private init(_ rawValue: UInt16) { self.rawValue = rawValue }

  package static let none = ConversionRank(0)
  package static let unrelatedArrays = ConversionRank(0x0F)
  package static let toString = ConversionRank(0x1F)
  package static let custom = ConversionRank(0x2F)
  package static let convertible = ConversionRank(0x3F)
  package static let implicitCast = ConversionRank(0x4F)
  package static let explicitCast = ConversionRank(0x5F)
  package static let constructor = ConversionRank(0x6F)
  package static let parse = ConversionRank(0x7F)
  package static let psObject = ConversionRank(0x8F)
  package static let language = ConversionRank(0x9F)
  package static let nullToValue = ConversionRank(0xAF)
  package static let nullToReference = ConversionRank(0xBF)
  package static let numericExplicit = ConversionRank(0xCF)
  package static let numericExplicitToUnsigned = ConversionRank(0xDF)
  package static let numericString = ConversionRank(0xEF)
  package static let numericImplicit = ConversionRank(0xFF)
  package static let assignable = ConversionRank(0x10F)
  package static let stringToChars = ConversionRank(0x11A)
  package static let identity = ConversionRank(0x11F)

  /// The rank of a scalar that becomes the only element of an array.
  package var asOnlyElement: ConversionRank { ConversionRank(rawValue & 0xFFF7) }

  package static func < (left: ConversionRank, right: ConversionRank) -> Bool {
    left.rawValue < right.rawValue
  }
}
