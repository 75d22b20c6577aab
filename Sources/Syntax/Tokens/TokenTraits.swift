extension TokenKind {
  /// The flags that every token of this kind has.
  package var traits: TokenFlags { TokenTraits.flags[Int(rawValue)] }

  package func has(_ flags: TokenFlags) -> Bool { !traits.isDisjoint(with: flags) }

  /// How tightly a binary operator binds, 1 loosest; 0 for all else.
  package var binaryPrecedence: UInt32 { traits.intersection(.precedenceMask).rawValue }

  package var isAssignmentOperator: Bool { has(.assignmentOperator) }
  package var isBinaryOperator: Bool { has(.binaryOperator) }
  package var isUnaryOperator: Bool { has(.unaryOperator) }
  package var isKeyword: Bool { has(.keyword) }
}

/// The flags of the kinds, as a table.
enum TokenTraits {
  /// One entry per raw value.
  ///
  /// Never freed: the lexer keeps its address.
  nonisolated(unsafe) static let flags: UnsafePointer<TokenFlags> = {
    let table = UnsafeMutablePointer<TokenFlags>.allocate(capacity: 256)
    table.initialize(repeating: [], count: 256)
    for (flags, kinds) in groups {
      for kind in kinds { table[Int(kind.rawValue)] = flags }
    }
    return UnsafePointer(table)
  }()

  /// The kinds by their flags; what is not listed has none.
  ///
  /// Source: PowerShell's table of static token flags.
  private static let groups: [(TokenFlags, [TokenKind])] = [
    (
      [.parseModeInvariant],
      [
        .newLine, .lineContinuation, .comment, .endOfInput, .stringLiteral, .stringExpandable,
        .hereStringLiteral,
        .hereStringExpandable, .lParen, .rParen, .lCurly, .rCurly, .rBracket, .atParen, .atCurly,
        .dollarParen, .semi,
        .andAnd, .orOr,
      ]
    ),
    ([.specialOperator, .parseModeInvariant], [.ampersand, .pipe]),
    ([.specialOperator, .disallowedInRestrictedMode], [.colonColon, .dot, .colon, .questionDot]),
    ([.unaryOperator, .parseModeInvariant], [.comma]),
    ([.unaryOperator, .canConstantFold], [.exclaim, .not, .bnot]),
    (
      [.unaryOperator, .prefixOrPostfixOperator, .disallowedInRestrictedMode],
      [
        .minusMinus, .plusPlus, .postfixPlusPlus, .postfixMinusMinus,
      ]
    ),
    (
      [.assignmentOperator],
      [
        .equals, .plusEquals, .minusEquals, .multiplyEquals, .divideEquals, .remainderEquals,
        .questionQuestionEquals,
      ]
    ),
    ([.disallowedInRestrictedMode], [.redirection]),
    ([.parseModeInvariant, .disallowedInRestrictedMode], [.redirectInStd]),
    ([.ternaryOperator, .disallowedInRestrictedMode], [.questionMark]),
    ([.binaryOperator, .coalesce], [.questionQuestion]),
    ([.binaryOperator, .range, .disallowedInRestrictedMode], [.dotDot]),
    ([.binaryOperator, .format, .disallowedInRestrictedMode], [.format]),
    ([.binaryOperator, .multiply, .canConstantFold], [.multiply, .divide, .rem]),
    ([.binaryOperator, .add, .unaryOperator, .canConstantFold], [.plus, .minus]),
    ([.binaryOperator, .logical, .canConstantFold], [.and, .or, .xor]),
    ([.binaryOperator, .bitwise, .canConstantFold], [.band, .bor, .bxor]),
    ([.binaryOperator, .comparison, .canConstantFold], [.shl, .shr]),
    (
      [.binaryOperator, .comparison],
      [
        .ieq, .ine, .ige, .igt, .ilt, .ile, .ilike, .inotlike, .icontains, .inotcontains, .iin, .inotin, .is,
        .isNot,
      ]
    ),
    ([.binaryOperator, .comparison, .disallowedInRestrictedMode], [.imatch, .inotmatch, .ireplace, .as]),
    ([.binaryOperator, .comparison, .unaryOperator, .disallowedInRestrictedMode], [.join, .isplit]),
    (
      [.binaryOperator, .comparison, .caseSensitiveOperator],
      [
        .ceq, .cne, .cge, .cgt, .clt, .cle, .clike, .cnotlike, .ccontains, .cnotcontains, .cin, .cnotin,
      ]
    ),
    (
      [.binaryOperator, .comparison, .caseSensitiveOperator, .disallowedInRestrictedMode],
      [
        .cmatch, .cnotmatch, .creplace,
      ]
    ),
    (
      [.binaryOperator, .comparison, .unaryOperator, .caseSensitiveOperator, .disallowedInRestrictedMode],
      [.csplit]
    ),
    ([.keyword, .scriptBlockBlockName], [.begin, .dynamicparam, .end, .process, .clean]),
    (
      [.keyword, .statementDoesntSupportAttributes],
      [
        .break, .continue, .data, .define, .do, .exit, .filter, .for, .foreach, .from, .function, .if,
        .return, .switch,
        .throw, .trap, .try, .using, .var, .while, .workflow, .parallel, .sequence, .inlineScript,
      ]
    ),
    (
      [.keyword],
      [
        .catch, .class, .else, .elseIf, .finally, .in, .param, .until, .configuration, .dynamicKeyword,
        .public, .private,
        .static, .interface, .enum, .namespace, .module, .type, .assembly, .command, .hidden, .base, .default,
      ]
    ),
  ]
}
