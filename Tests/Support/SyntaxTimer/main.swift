import Syntax

// usage: SyntaxTimer FILE      prints how many milliseconds lexing the file took, and parsing it: the best of ten runs
guard let file = CommandLine.arguments.dropFirst().first, let bytes = readFile(file) else {
  fatalError("usage: SyntaxTimer FILE")
}
let source = SourceText(utf8: bytes)

func lex() -> Int {
  var lexer = Lexer(source)
  while lexer.next().kind != .endOfInput {}
  return lexer.table.tokens.count
}

func best(of work: () -> Int) -> Double {
  let clock = ContinuousClock()
  var sum = 0
  let times = (0..<10).map { _ in clock.measure { sum &+= work() } }
  precondition(sum > 0, "nothing was read")
  return (times.min() ?? .zero) / .milliseconds(1)
}

print(best(of: lex), best { SyntaxTree.parse(source).tokens.tokens.count })
