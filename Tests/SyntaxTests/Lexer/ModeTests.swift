import Testing

@testable import Syntax

@Suite("The mode decides what a token is")
struct ModeTests {
  @Test(arguments: [
    ("if", "If", "Identifier"),
    ("-eq", "Parameter", "Ieq"),
    ("-notlike", "Parameter", "Inotlike"),
    ("-foo:", "Parameter", "Parameter Colon"),
    ("a-b", "Generic", "Identifier Parameter"),
    ("1,2", "Number Comma Number", "Number Comma Number"),
    ("1z", "Generic", "Generic"),
    ("a.b", "Generic", "Identifier Dot Identifier"),
    ("$a.b", "Variable Generic", "Variable Dot Identifier"),
    ("$a+1", "Generic", "Variable Plus Number"),
    ("*.txt", "Generic", "Multiply Dot Identifier"),
    ("!a", "Generic", "Generic"),
    ("?", "Generic", "QuestionMark"),
    ("$a ??=1", "Variable Generic", "Variable QuestionQuestionEquals Number"),
    (":loop", "Label", "Colon Identifier"),
    ("2>&1", "Redirection", "Redirection"),
    ("2>x", "Redirection Identifier", "Number Redirection Identifier"),
    ("@args", "SplattedVariable", "SplattedVariable"),
    (
      "a && b || c", "Identifier AndAnd Identifier OrOr Identifier",
      "Identifier AndAnd Identifier OrOr Identifier"
    ),
    ("1..3", "Generic", "Number DotDot Number"),
  ])
  func kinds(text: String, command: String, expression: String) {
    #expect(LexedSource(text).kinds == command)
    #expect(LexedSource(text, .expression).kinds == expression)
  }

  @Test func aTokenThatWasPutBackIsReadAgainInTheNewMode() {
    var lexer = Lexer(SourceText("-eq 1"))
    #expect(lexer.peek().kind == .parameter)
    lexer.setMode(.expression)
    #expect(lexer.next().kind == .ieq)
    #expect(lexer.table.tokens.map(\.kind) == [.ieq])
  }

  @Test func resyncForgetsTheTokensAfterIt() {
    var lexer = Lexer(SourceText("one two three"))
    _ = lexer.next()
    let second = lexer.next()
    _ = lexer.next()
    lexer.resync(to: second)
    #expect(lexer.table.tokens.count == 1)
    #expect(lexer.next() == second)
  }

  @Test func marksReachTheSavedToken() {
    var lexer = Lexer(SourceText("if"))
    let token = lexer.mark(lexer.next(), adding: .commandName, removing: .keyword)
    #expect(lexer.markCommandArgument(token).kind == .generic)
    #expect(lexer.table.tokens.first?.kind == .generic)
    #expect(
      lexer.table.tokens.first?.flags.text(separator: "+") == "CommandName+StatementDoesntSupportAttributes")
  }
}
