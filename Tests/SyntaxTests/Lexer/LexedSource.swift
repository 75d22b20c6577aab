import Testing

@testable import Syntax

/// A text read as tokens in one mode, checked on the way: tokens lie inside the text, in order, do not overlap, and what is
/// between them is space.
struct LexedSource {
  let source: SourceText
  let table: TokenTable
  let errors: [SyntaxError]

  init(_ text: String, _ mode: LexerMode = .command, at location: SourceLocation = #_sourceLocation) {
    source = SourceText(text)
    var lexer = Lexer(source)
    lexer.setMode(mode)
    while lexer.next().kind != .endOfInput {}
    (table, errors) = (lexer.table, lexer.errors)
    check(location)
  }

  private func check(_ location: SourceLocation) {
    var end: Int32 = 0
    for token in tokens {
      #expect(
        token.start >= end && token.end <= Int32(source.count), "a span is wrong", sourceLocation: location)
      let between = source.units(in: Extent(end, token.start))
      #expect(
        between.allSatisfy { $0 == 0x60 || isDotNetWhiteSpace($0) }, "text was dropped",
        sourceLocation: location)
      end = token.end
    }
    #expect(errors.allSatisfy { $0.extent.start <= $0.extent.end }, sourceLocation: location)
  }

  /// The tokens but the one at the end.
  var tokens: [Token] { table.tokens.filter { $0.kind != .endOfInput } }

  /// The kinds, by PowerShell's names, with a space between.
  var kinds: String { tokens.map(\.kind.name).joined(separator: " ") }

  /// The texts of the tokens.
  var texts: [String] { tokens.map { table.text(of: $0) } }

  /// The errors by id and the text that they blame.
  var complaints: [String] { errors.map { "\($0.id.name): \(source.string(in: $0.extent))" } }

  /// What the first token stands for, if it is a string or a word.
  var value: String { tokens.first.map { table.stringValue(of: $0).string } ?? "" }

  /// The values of the numbers.
  var numbers: [String] {
    tokens.filter { $0.kind == .number }.map { token in
      table.number(of: token).map { "\($0.typeName.dropFirst("System.".count)) \($0.text)" } ?? "null"
    }
  }
}
