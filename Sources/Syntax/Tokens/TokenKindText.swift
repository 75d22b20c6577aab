extension TokenKind {
  /// The name as scripts see it, `StringExpandable`.
  package var name: String { TokenKind.names[Int(rawValue)] }

  /// The text that PowerShell puts into its sentences for a kind: `-notlike`, `foreach`, `@(`; a word for the others.
  package var text: String { TokenKind.texts[Int(rawValue)] }

  private static let names: [String] = table { kind in
    let name = String(describing: kind)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static let texts: [String] = table { kind in
    if let text = irregular[kind] { return text }
    let word = String(describing: kind).lowercased()
    return kind.isKeyword ? word : "-" + word
  }

  private static func table(_ text: (TokenKind) -> String) -> [String] {
    var table = [String](repeating: "", count: 256)
    for kind in allCases { table[Int(kind.rawValue)] = text(kind) }
    return table
  }

  /// The texts that are neither a keyword nor a dash and the kind's name.
  private static let irregular: [TokenKind: String] = [
    .unknown: "unknown", .variable: "var", .splattedVariable: "@var", .parameter: "param", .number: "number",
    .label: "label", .identifier: "ident", .generic: "generic", .newLine: "newline",
    .lineContinuation: "line continuation", .comment: "comment", .endOfInput: "eof", .stringLiteral: "sqstr",
    .stringExpandable: "dqstr", .hereStringLiteral: "sq here string", .hereStringExpandable: "dq here string",
    .lParen: "(", .rParen: ")", .lCurly: "{", .rCurly: "}", .lBracket: "[", .rBracket: "]", .atParen: "@(",
    .atCurly: "@{", .dollarParen: "$(", .semi: ";", .andAnd: "&&", .orOr: "||", .ampersand: "&", .pipe: "|",
    .comma: ",", .minusMinus: "--", .plusPlus: "++", .dotDot: "..", .colonColon: "::", .dot: ".",
    .exclaim: "!",
    .multiply: "*", .divide: "/", .rem: "%", .plus: "+", .minus: "-", .equals: "=", .plusEquals: "+=",
    .minusEquals: "-=", .multiplyEquals: "*=", .divideEquals: "/=", .remainderEquals: "%=",
    .redirection: "redirection", .redirectInStd: "<", .format: "-f", .ieq: "-eq", .ine: "-ne", .ige: "-ge",
    .igt: "-gt", .ilt: "-lt", .ile: "-le", .postfixPlusPlus: "++", .postfixMinusMinus: "--", .colon: ":",
    .questionMark: "?", .questionQuestionEquals: "??=", .questionQuestion: "??", .questionDot: "?.",
    .questionLBracket: "?[", .dynamicKeyword: "<dynamic keyword>",
  ]
}
