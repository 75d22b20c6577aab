/// The ways in which a token's characters stand for a text.
enum TextForm {
  case literal
  case expandable
  case hereLiteral
  case hereExpandable
  /// A command's name or argument without quotes around it.
  case word
  /// The text itself.
  case verbatim

  init(_ kind: TokenKind) {
    switch kind {
    case .stringLiteral: self = .literal
    case .stringExpandable: self = .expandable
    case .hereStringLiteral: self = .hereLiteral
    case .hereStringExpandable: self = .hereExpandable
    case .generic: self = .word
    default: self = .verbatim
    }
  }

  /// Reads the characters of a token.
  ///
  /// The parts are taken as they are; so is a word up to an index.
  func read(
    _ units: UnsafeBufferPointer<UInt16>, _ parts: [StringPart], isTerminated: Bool, from start: Int = 0
  ) -> ExpandableText {
    guard let base = units.baseAddress else { return ExpandableText(value: LiteralText()) }
    var reader = TextReader(base, units.count, parts)
    switch self {
    case .literal: reader.readSingleQuoted(from: 1)
    case .expandable: reader.readDoubleQuoted(from: 1)
    case .hereLiteral: reader.readHereString(expanding: false, isTerminated: isTerminated)
    case .hereExpandable: reader.readHereString(expanding: true, isTerminated: isTerminated)
    case .word: reader.readWord(from: start)
    case .verbatim: reader.readVerbatim()
    }
    return reader.text
  }
}
