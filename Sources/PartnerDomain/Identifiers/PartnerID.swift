/// A partner's id as somebody wrote it: any text, since the service and no client decides whether it is one.
package struct PartnerID: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { text }

  /// Whether it has the form of a partner id: 5 to 8 digits (sandbox-world.md).
  ///
  /// The vendor's help says "6 digits", its examples have 5 to 7 (pal-facts 1.2).
  package var isWellFormed: Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return (5...8).contains(text.utf8.count) && text.utf8.allSatisfy(digits.contains)
  }
}
