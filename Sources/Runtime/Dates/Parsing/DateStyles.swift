/// How dates are read, with .NET's numbers (`DateTimeStyles`).
package struct DateStyles: OptionSet, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  package static let allowLeadingWhite = DateStyles(rawValue: 1)
  package static let allowTrailingWhite = DateStyles(rawValue: 2)
  package static let allowInnerWhite = DateStyles(rawValue: 4)
  package static let allowWhiteSpaces: DateStyles = [
    .allowLeadingWhite, .allowTrailingWhite, .allowInnerWhite,
  ]
  package static let noCurrentDateDefault = DateStyles(rawValue: 8)
  package static let adjustToUniversal = DateStyles(rawValue: 16)
  package static let assumeLocal = DateStyles(rawValue: 32)
  package static let assumeUniversal = DateStyles(rawValue: 64)
  package static let roundtripKind = DateStyles(rawValue: 128)

  /// Throws for styles that exclude each other.
  package func check() throws(DateFault) {
    if contains(.assumeLocal), contains(.assumeUniversal) { throw .conflictingStyles }
    guard contains(.roundtripKind) else { return }
    if !isDisjoint(with: [.assumeLocal, .assumeUniversal, .adjustToUniversal]) { throw .roundtripStyles }
  }
}
