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

/// The milliseconds that the fastest of ten runs takes.
///
/// What a run makes is freed after its time is taken.
func best<Product>(of work: () -> Product) -> Double {
  let clock = ContinuousClock()
  let times = (0..<10).map { _ in
    var product: Product?
    let time = clock.measure { product = work() }
    precondition(product != nil)
    return time
  }
  return (times.min() ?? .zero) / .milliseconds(1)
}

print(best(of: lex), best { SyntaxTree.parse(source) })
