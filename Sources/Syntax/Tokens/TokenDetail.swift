/// What a token tells that can't be read from its extent in the source.
enum TokenDetail: Sendable {
  /// The text that the token stands for: of a token inside a string whose quotes were doubled, and a few odd ones.
  case text(LiteralText)
  /// A string or argument that expands.
  case expandable(Expansion)
  /// A `$( )` inside a string, not yet read as tokens.
  case subexpression(SubexpressionText)
}

/// The inside of an expandable token.
struct Expansion: Sendable {
  /// The variables and subexpressions in it, as found when the token was read.
  var parts: [StringPart]
  /// What scripts see as `NestedTokens`, once the parser has put the tokens of subexpressions in the parts' place.
  var nested: [Token]?
  /// The text, where it can't be read from the source.
  var text: ExpandableText?
}

/// A variable or subexpression in a string, and where it stands, counted from the start of the string's token.
struct StringPart: Sendable {
  let token: Token
  let start: Int32
  let end: Int32
}

/// What an expandable token stands for before it is expanded: escapes are read, variables and subexpressions are not.
package struct ExpandableText: Sendable {
  package var value: LiteralText
  /// Where the variables and subexpressions are in the value, one for each of the tokens first found in it.
  package var nested: [Range<Int>] = []
}

/// The text of a `$( )` inside a string.
///
/// In a string a doubled quote is one quote there, so the text may differ from its extent in the source.
struct SubexpressionText: Sendable {
  /// The text and the quotes that are not in it; nil where it is the text of the buffer it was found in.
  var derived: [UInt16]?
  var skips: SkippedQuotes?
  /// Where it stands in the buffer in which it was found.
  var start: Int
  var end: Int
}

/// The offsets of the quotes that a text read inside a string leaves out, ascending.
final class SkippedQuotes: Sendable {
  let offsets: [Int32]

  init(_ offsets: [Int32]) { self.offsets = offsets }
}
