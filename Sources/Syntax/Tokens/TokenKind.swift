/// What a token is.
///
/// The names and numbers are those of `System.Management.Automation.Language.TokenKind`.
package enum TokenKind: UInt8, CaseIterable, Sendable {
  // Names, values and trivia
  case unknown = 0, variable, splattedVariable, parameter, number, label, identifier, generic, newLine
  case lineContinuation = 9, comment, endOfInput

  // Strings
  case stringLiteral = 12, stringExpandable, hereStringLiteral, hereStringExpandable

  // Brackets and separators
  case lParen = 16, rParen, lCurly, rCurly, lBracket, rBracket, atParen, atCurly, dollarParen, semi

  // Operators
  case andAnd = 26, orOr, ampersand, pipe, comma, minusMinus, plusPlus, dotDot, colonColon, dot, exclaim
  case multiply = 37, divide, rem, plus, minus, equals, plusEquals, minusEquals, multiplyEquals
  case divideEquals = 46, remainderEquals, redirection, redirectInStd, format, not, bnot, and, or, xor, band
  case bor = 57, bxor, join, ieq, ine, ige, igt, ilt, ile, ilike, inotlike, imatch, inotmatch, ireplace
  case icontains = 71, inotcontains, iin, inotin, isplit, ceq, cne, cge, cgt, clt, cle, clike, cnotlike
  case cmatch = 84, cnotmatch, creplace, ccontains, cnotcontains, cin, cnotin, csplit, `is`, isNot, `as`
  case postfixPlusPlus = 95, postfixMinusMinus, shl, shr, colon, questionMark, questionQuestionEquals
  case questionQuestion = 102, questionDot, questionLBracket

  // Keywords
  case begin = 119, `break`, `catch`, `class`, `continue`, data, define, `do`, dynamicparam, `else`, elseIf
  case end = 130, exit, filter, finally, `for`, foreach, from, function, `if`, `in`, param, process
  case `return` = 142, `switch`, `throw`, trap, `try`, until, using, `var`, `while`, workflow, parallel
  case sequence = 153, inlineScript, configuration, dynamicKeyword, `public`, `private`, `static`, interface
  case `enum` = 161, namespace, module, type, assembly, command, hidden, base, `default`, clean
}
