import Testing

@testable import Syntax

@Suite("Strings and words")
struct StringTests {
  @Test(arguments: [
    ("'it''s'", "it's"),
    ("\u{2018}a\u{2019}\u{201A}b\u{201B}", "a\u{201A}b"),
    ("\"a`tb`\"c\"\"d\"", "a\tb\"c\"d"),
    ("\"`u{1F600}`u{41}\"", "\u{1F600}A"),
    ("\"$a and $($b)\"", "$a and $($b)"),
    ("@'\none\n'two'\n'@", "one\n'two'"),
    ("@\"\r\none\r\n`$two\r\n\"@", "one\r\n$two"),
    ("@'\n'@", ""),
    ("a'b c'd\"e f\"`$g", "ab cde f$g"),
    ("~/x", "~/x"),
    ("-name`n\"x\"", "-name`nx"),
  ])
  func values(text: String, value: String) {
    let lexed = LexedSource(text)
    #expect(lexed.value == value)
    #expect(lexed.tokens.count == 1)
    #expect(lexed.complaints == [])
  }

  @Test(arguments: [
    ("'a", "TerminatorExpectedAtEndOfString: 'a"),
    ("\"a", "TerminatorExpectedAtEndOfString: \"a"),
    ("@'\na\n '@", "WhitespaceBeforeHereStringFooter: '@"),
    ("@' a\n'@", "UnexpectedCharactersAfterHereStringHeader: a"),
    ("\"`u{}\"", "InvalidUnicodeEscapeSequence: `u{}"),
    ("\"`u{110000}\"", "InvalidUnicodeEscapeSequenceValue: 110000"),
    ("\"`u{1234567}\"", "TooManyDigitsInUnicodeEscapeSequence: 7"),
    ("<# a", "MissingTerminatorMultiLineComment: <# a"),
    ("${a", "IncompleteDollarVariableReference: {a"),
    ("${}", "EmptyVariableReference: }"),
    ("$env:", "InvalidVariableReferenceWithDrive: $env:"),
    ("$global:", "InvalidVariableReference: $global:"),
    ("@ ", "UnrecognizedToken: @"),
  ])
  func whatIsWrong(text: String, complaint: String) {
    #expect(LexedSource(text).complaints.first == complaint)
  }

  @Test func onlyAnErrorAtTheEndIsIncomplete() {
    #expect(LexedSource("'a").errors.map(\.isIncomplete) == [true])
    #expect(LexedSource("$env: a").errors.map(\.isIncomplete) == [false])
  }

  @Test func partsOfAString() {
    let lexed = LexedSource("\"$a ${b c} $($d)\"")
    let token = lexed.tokens[0]
    #expect(
      lexed.table.nestedTokens(of: token).map { lexed.table.text(of: $0) } == ["$a", "${b c}", "$($d)"])
    #expect(lexed.table.expandableText(of: token).nested == [0..<2, 3..<9, 10..<15])
  }

  @Test func aSubexpressionIsEnteredAndLeft() throws {
    var lexer = Lexer(SourceText("\"x $(say \"\"hi\"\" \"\"$b\"\")\" 1"))
    let token = lexer.next()
    let part = lexer.table.nestedTokens(of: token)[0]
    guard let scan = lexer.enter(part) else {
      Issue.record("the subexpression can't be entered")
      return
    }
    var kinds: [TokenKind] = []
    var texts: [String] = []
    while true {
      let inner = lexer.next()
      if inner.kind == .endOfInput { break }
      kinds.append(inner.kind)
      texts.append(lexer.table.text(of: inner))
      if kinds.count == 3 { #expect(lexer.table.stringValue(of: inner).string == "hi") }
    }
    let saved = lexer.leave(scan)
    #expect(kinds == [.dollarParen, .identifier, .stringExpandable, .stringExpandable, .rParen])
    #expect(texts == ["$(", "say", "\"\"hi\"\"", "\"\"$b\"\"", ")"])
    #expect(saved.count == 6)
    #expect(lexer.next().kind == .number)
    #expect(lexer.table.tokens.count == 2)
  }
}
