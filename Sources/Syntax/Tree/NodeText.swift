/// Text that a node stands for: a piece of the source as it is written, or units made from it (escapes
/// resolved, doubled quotes halved).
///
/// No `String` is made while parsing.
package enum NodeText: Sendable {
  case source(Extent)
  case made(LiteralText)

  package var isEmpty: Bool {
    switch self {
    case .source(let extent): extent.start == extent.end
    case .made(let text): text.units.isEmpty
    }
  }

  /// The length in UTF-16 units.
  package var count: Int {
    switch self {
    case .source(let extent): Int(extent.end - extent.start)
    case .made(let text): text.units.count
    }
  }

  /// The first `length` units of the text.
  package func prefix(_ length: Int) -> NodeText {
    switch self {
    case .source(let extent): .source(Extent(extent.start, extent.start + Int32(length)))
    case .made(let text): .made(LiteralText(Array(text.units.prefix(length))))
    }
  }

  /// The text behind its first `offset` units.
  package func dropping(_ offset: Int) -> NodeText {
    switch self {
    case .source(let extent): .source(Extent(extent.start + Int32(offset), extent.end))
    case .made(let text): .made(LiteralText(Array(text.units.dropFirst(offset))))
    }
  }
}

extension SourceText {
  /// The text behind a node's text; a lone surrogate becomes U+FFFD.
  package func string(of text: NodeText) -> String {
    switch text {
    case .source(let extent): string(in: extent)
    case .made(let literal): literal.string
    }
  }

  /// The UTF-16 units behind a node's text.
  package func units(of text: NodeText) -> [UInt16] {
    switch text {
    case .source(let extent): units(in: extent)
    case .made(let literal): literal.units
    }
  }
}

extension SourceText {
  /// Whether two texts are equal, ASCII letters of either case being equal.
  package func equalsIgnoringCase(_ first: NodeText, _ second: NodeText) -> Bool {
    first.count == second.count
      && units(of: first).elementsEqual(units(of: second)) { lowercasedASCII($0) == lowercasedASCII($1) }
  }
}
