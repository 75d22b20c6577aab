extension TreeDump {
  /// The tokens in order, those inside an expandable string below it.
  package mutating func writeTokens() {
    section("--- tokens ") { $0.write(Array($0.tree.tokens.tokens), depth: 0) }
  }

  private mutating func write(_ tokens: [Token], depth: Int) -> Int {
    var count = tokens.count
    for token in tokens {
      output.indent(depth)
      write(token)
      output.endLine()
      guard tree.tokens.isExpandable(token) else { continue }
      count += write(tree.tokens.nestedTokens(of: token), depth: depth + 1)
    }
    return count
  }

  private mutating func write(_ token: Token) {
    output.write(token.kind.name)
    if token.kind == .endOfInput { return }
    output.write(" ")
    output.write(token.extent)
    output.write(" ")
    output.write(token.flags.isEmpty ? "0" : token.flags.text(separator: "+"))
    if token.hasError { output.write(" error") }
    if token.end - token.start <= 40 {
      output.write(" ")
      output.quote(source.units(in: token.extent), limit: 40)
    }
    writeDetails(of: token)
  }

  private mutating func writeDetails(of token: Token) {
    switch token.readKind {
    case .number:
      output.write(" value=")
      write(tree.tokens.number(of: token).map { .number($0) } ?? .null)
    case .parameter:
      output.write(" name=")
      output.quote(tree.tokens.parameterName(of: token).units)
      if tree.tokens.usesColon(token) { output.write(" colon") }
    case .label:
      output.write(" label=")
      output.quote(tree.tokens.label(of: token).units)
    default: break
    }
  }

  /// A constant: its .NET type and its text.
  mutating func write(_ value: ConstantValue) {
    switch value {
    case .null: output.write("null")
    case .true: output.write("System.Boolean \"True\"")
    case .number(let number):
      output.write(number.typeName)
      output.write(" ")
      output.quote(number.text)
    }
  }
}
