import LineEditing
import Syntax

/// Colours the tokens of an entry.
struct EntryPainter {
  private let colours: EntryColours
  private let tokens: TokenTable
  private let offsets: ScalarOffsets
  /// Whether a command of a name exists; asked for names that are plain words.
  private let knowsCommand: (String) -> Bool
  private(set) var spans: [EntryLook.Span] = []

  init(_ tree: SyntaxTree, _ text: String, _ colours: EntryColours, knowsCommand: @escaping (String) -> Bool)
  {
    (self.colours, self.tokens, self.knowsCommand) = (colours, tree.tokens, knowsCommand)
    offsets = ScalarOffsets(text)
    for token in tokens.tokens { add(token) }
  }

  private mutating func add(_ token: Token) {
    let colour = colour(of: token)
    var start = token.start
    // What a string expands has colours of its own.
    for inner in tokens.nestedTokens(of: token) where inner.start >= start {
      add(start, inner.start, colour)
      add(inner)
      start = inner.end
    }
    add(start, token.end, colour)
  }

  private mutating func add(_ start: Int32, _ end: Int32, _ colour: String) {
    guard end > start, !colour.isEmpty else { return }
    spans.append(EntryLook.Span(offsets[Int(start)]..<offsets[Int(end)], colour))
  }

  private func colour(of token: Token) -> String {
    if token.flags.contains(.commandName) {
      return knowsCommand(tokens.text(of: token)) ? colours.command : colours.error
    }
    switch token.kind {
    case .comment: return colours.comment
    case .parameter: return colours.parameter
    case .generic where tokens.source[Int(token.start)] == UInt16(UInt8(ascii: "-")): return colours.parameter
    case .variable, .splattedVariable: return colours.variable
    case .stringLiteral, .stringExpandable, .hereStringLiteral, .hereStringExpandable: return colours.string
    case .number: return colours.number
    default: return colour(of: token.flags)
    }
  }

  private func colour(of flags: TokenFlags) -> String {
    if flags.contains(.keyword) { return colours.keyword }
    if flags.contains(.typeName) { return colours.type }
    if flags.contains(.memberName) { return colours.member }
    let operators: TokenFlags = [.binaryOperator, .unaryOperator, .assignmentOperator]
    return flags.isDisjoint(with: operators) ? "" : colours.operator
  }
}

/// From offsets of UTF-16 units, which the parser counts, to those of scalars, which the editor counts.
struct ScalarOffsets {
  /// One entry per unit and one for the end; nil where both are the same.
  private let table: [Int]?

  init(_ text: String) {
    guard text.unicodeScalars.contains(where: { $0.value > 0xFFFF }) else {
      table = nil
      return
    }
    var table: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      table += Array(repeating: offset, count: scalar.value > 0xFFFF ? 2 : 1)
      offset += 1
    }
    self.table = table + [offset]
  }

  subscript(unit: Int) -> Int {
    guard let table else { return unit }
    return table[min(max(unit, 0), table.count - 1)]
  }
}
