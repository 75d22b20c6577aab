/// A text that a token stands for, in UTF-16 units: an escape may have put lone surrogates into it.
package struct LiteralText: Hashable, Sendable {
  package var units: [UInt16]

  package init(_ units: [UInt16] = []) { self.units = units }

  package init(_ text: String) { units = Array(text.utf16) }

  /// The text; a lone surrogate becomes U+FFFD.
  package var string: String { String(decoding: units, as: UTF16.self) }
}

extension LiteralText: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}
