extension NumberValue {
  /// The value of a text that is one number token and nothing else, a sign before it allowed; nil for any other text.
  ///
  /// What PowerShell does with strings that it needs as numbers: `'0x10'`, `'1kb'`, `'5l'`.
  package init?(scanning units: [UInt16]) {
    var lexer = Lexer(SourceText(utf16: units), savesTokens: false)
    lexer.allowsSignedNumbers = true
    let token = lexer.next()
    guard token.kind == .number, Int(token.end) == units.count,
      let value = NumberLiteral(Array(units[Int(token.start)..<Int(token.end)]))?.value
    else { return nil }
    self = value
  }
}
