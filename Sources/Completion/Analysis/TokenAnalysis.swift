import Runtime
import Syntax
import TypeLibrary

/// The cursor is in a token or just behind it.
extension CursorAnalysis {
  func complete(at token: Token) throws(ShellError) -> Outcome {
    switch token.kind {
    case .variable, .splattedVariable:
      context.word = context.tree.tokens.variableName(of: token).string
      return .found(VariableCompletion(context).complete())
    case .multiply, .generic, .minusMinus, .identifier:
      guard !token.flags.contains(.typeName) else { return .found(nil) }
      if let words = completeUsing() { return .final(words) }
      return try completeWord(token)
    case .parameter: return try completeParameter(token)
    case .dot, .colonColon, .questionDot:
      index += Int(token.end - token.start)
      length = 0
      return .found(try completeMember(isStatic: token.kind == .colonColon))
    case .comment:
      context.word = context.text(of: token)
      let comments = CommentCompletion(context, index: index, length: length)
      let items = try comments.complete()
      (index, length) = (comments.index, comments.length)
      return .found(items)
    case .stringExpandable, .stringLiteral: return try completeString(token)
    case .rBracket: return .found(completeBehindType())
    case .comma: return .found(try completeBehindComma(token))
    case .atCurly:
      let items = try completeTable()
      index += 2
      length = 0
      return .found(items)
    case .semi:
      guard last is HashtableAst else { return .found(nil) }
      let items = try completeTable()
      index += 1
      length = 0
      return .found(items)
    case .number: return .found(try completeNumber(token))
    case .redirection:
      guard last is ErrorExpressionAst, last.parent is FileRedirectionAst else { return .found(nil) }
      context.word = ""
      moveBehind(token)
      return .found(PathCompletion(context).complete())
    case .minus: return .found(completeDash(token))
    case .equals, .atParen, .lParen: return try completeBehindOpening(token)
    case .lBracket:
      guard let target = last.parent as? IndexExpressionAst else { return .found(nil) }
      context.word = ""
      let items = IndexCompletion(context).complete(target.target)
      if !items.isEmpty {
        index += 1
        length -= 1
      }
      return .found(items)
    default:
      if CursorAnalysis.isOperator(token.kind) {
        return .found(OperatorCompletion.complete(context.text(of: token)))
      }
      return completeKeyword(token)
    }
  }

  /// Results go behind the token.
  func moveBehind(_ token: Token) {
    index += Int(token.end - token.start)
    length = 0
    (context.index, context.length) = (index, 0)
  }

  private func completeParameter(_ token: Token) throws(ShellError) -> Outcome {
    context.word = context.text(of: token)
    if last is StringConstantExpressionAst, let command = last.parent as? CommandAst,
      command.commandElements.count == 1
    {
      return .found(completeFileNameAsCommand())
    }
    if let statement = last as? ErrorStatementAst, statement.keyword?.kind == .switch {
      return .found(StatementFlags.complete(context.word))
    }
    if last is CommandParameterAst, last.parent is ExpressionAst {
      return .found(OperatorCompletion.complete(context.word))
    }
    guard context.word.hasSuffix(":") else {
      return .found(try ParameterCompletion(context).complete())
    }
    index = Int(token.end)
    length = 0
    context.word = ""
    return .found(try ArgumentCompletion(context).complete())
  }

  /// `]` behind a type: its static members.
  private func completeBehindType() -> [CompletionItem]? {
    guard let type = last as? TypeExpressionAst else { return nil }
    let members = MemberCompletion(context).evaluated("*", of: type, isStatic: true)
    guard !members.isEmpty else { return nil }
    index += 1
    length = 0
    return members.map { $0.with(text: "::" + $0.text) }
  }

  private func completeBehindComma(_ token: Token) throws(ShellError) -> [CompletionItem]? {
    if last is ErrorExpressionAst || last is ArrayLiteralAst, last.isInCommand {
      index += length
      length = 0
      return try ArgumentCompletion(context).complete()
    }
    guard last is AttributeAst else { return nil }
    moveBehind(token)
    return completeAttributeArgument()
  }

  private func completeNumber(_ token: Token) throws(ShellError) -> [CompletionItem]? {
    if last is ConstantExpressionAst, last.isInCommand || last.isInListOfCommand {
      context.word = context.text(of: token)
      let items = try ArgumentCompletion(context).complete()
      (index, length) = (context.index, context.length)
      return items
    }
    guard last.parent is CommandExpressionAst, let assignment = last.parent?.parent as? AssignmentStatementAst
    else { return nil }
    return AssignedValues(context).complete(assignment)
  }

  private func completeDash(_ token: Token) -> [CompletionItem]? {
    if last is BinaryExpressionAst { return OperatorCompletion.complete("") }
    guard StatementFlags.isBrokenSwitch(context, at: token) else { return nil }
    context.word = context.text(of: token)
    return StatementFlags.complete(context.word)
  }

  private func completeBehindOpening(_ token: Token) throws(ShellError) -> Outcome {
    if last is AttributeAst {
      moveBehind(token)
      return .found(completeAttributeArgument())
    }
    if let table = last as? HashtableAst, HashtableKeys.isPending(table) { return .final(nil) }
    if let assignment = last as? AssignmentStatementAst {
      moveBehind(token)
      if let values = AssignedValues(context).complete(assignment) { return .final(values) }
      return .found(nil)
    }
    if isInAttributeOfParameter {
      moveBehind(token)
      return .found(completeAttributeArgument())
    }
    return .found(nil)
  }

  /// Whether the parser took an unfinished attribute and the cursor for a parameter.
  var isInAttributeOfParameter: Bool {
    guard last is VariableExpressionAst, let parameter = last.parent as? ParameterAst else { return false }
    return parameter.attributes.contains { CursorPlace.touches(context.cursor, $0.extent) }
  }

  private func completeKeyword(_ token: Token) -> Outcome {
    if let words = completeUsing() { return .final(words) }
    guard token.flags.contains(.keyword) else {
      (index, length) = (-1, -1)
      return .found(nil)
    }
    context.word = context.text(of: token)
    return .found(completeFileNameAsCommand() + CommandNames(context).complete())
  }

  private static func isOperator(_ kind: TokenKind) -> Bool {
    switch kind {
    case .format, .not, .bnot, .and, .or, .xor, .band, .bor, .bxor, .join, .ieq, .ine, .ige, .igt, .ilt, .ile,
      .ilike, .inotlike, .imatch, .inotmatch, .ireplace, .icontains, .inotcontains, .iin, .inotin, .isplit,
      .ceq, .cne, .cge, .cgt, .clt, .cle, .clike, .cnotlike, .cmatch, .cnotmatch, .creplace, .ccontains,
      .cnotcontains, .cin, .cnotin, .csplit, .is, .isNot, .as, .shl, .shr:
      true
    default: false
    }
  }
}
