/// Turns source text into tokens, one at a time, as the parser asks: which token comes next depends on `mode`.
///
/// It never fails: what can't be read is reported to `errors` and comes as a token all the same. The text that it
/// reads is UTF-16 and its own copy, freed with it. The inside of a `$( )` in a string is a text of its own, which
/// the parser enters (`enter`) and leaves (`leave`).
package struct Lexer: ~Copyable {
  package let source: SourceText
  /// The tokens read so far and what they tell.
  package var table: TokenTable
  /// What was reported so far, by the lexer and by the parser, in order, without repetitions.
  package internal(set) var errors: [SyntaxError] = []
  /// Which those are; made for the first error.
  var reports: Reports?

  // What the parser sets.

  package internal(set) var mode = LexerMode.command
  /// Whether a sign may start a number: inside a unary expression.
  package var allowsSignedNumbers = false
  /// Whether `?` and `:` end a number: inside the branches of a ternary operator.
  package var endsNumbersAtTernaryOperators = false
  /// Whether a word is a name and nothing else: after a dot.
  package var wantsSimpleName = false
  /// Whether `inlinescript` is a keyword.
  package var isInWorkflow = false
  /// Words that are keywords because a module said so, in lower case.
  package var dynamicKeywords: [[UInt16]] = []
  /// Whether tokens are kept in `table`; without, only the parser sees them.
  package let savesTokens: Bool

  // Where it reads.

  /// The units being read.
  ///
  /// Past `limit` all is as if it were NUL.
  var buffer: UnsafePointer<UInt16>
  var position = 0
  var limit: Int
  /// Where the token being read starts.
  var tokenStart = 0
  /// The offset at which the text being read starts in the buffer, and where that is in the source.
  var textStart = 0
  var textOffset = 0
  /// The difference between the two: what turns an index into an offset while no quotes are skipped.
  var shift = 0
  var skips: SkipCursor?
  var isSaving: Bool

  // What was read.

  var ungotten = Token.none
  var hasUngotten = false
  /// The first and last token that is neither a comment nor a line break.
  var first = Token.none
  var last = Token.none
  var hasFirst = false
  /// The comments that say `#requires`.
  package internal(set) var requiresComments: [Token] = []
  /// The comment that looks like the start of a signature, after which no statement may stand.
  package internal(set) var signatureStart: Extent?

  let keywords = WordTable.keywords
  let operators = WordTable.operators
  let traits: UnsafePointer<CharacterTraits>
  let kindFlags: UnsafePointer<TokenFlags>
  private let ownedBuffer: UnsafeMutableBufferPointer<UInt16>

  /// A lexer at the start of a text, in command mode.
  package init(_ source: SourceText, savesTokens: Bool = true) {
    self.source = source
    self.savesTokens = savesTokens
    table = TokenTable(source)
    isSaving = savesTokens
    ownedBuffer = .allocate(capacity: source.count + 1)
    source.units.copy(0..<source.count, to: ownedBuffer)
    ownedBuffer.initializeElement(at: source.count, to: 0)
    buffer = UnsafePointer(ownedBuffer.baseAddress ?? Lexer.empty)
    limit = source.count
    traits = CharacterTraits.table
    kindFlags = TokenTraits.flags
    if savesTokens { table.tokens.reserveCapacity(source.count / 6 + 16) }
  }

  deinit { ownedBuffer.deallocate() }

  nonisolated(unsafe) private static let empty = UnsafeMutablePointer<UInt16>.allocate(capacity: 1)
}
