import Runtime
import Syntax
import TypeLibrary

/// The cursor is between tokens, or behind all of them.
extension CursorAnalysis {
  func completeGap() throws(ShellError) -> Outcome {
    let before = context.tokenBeforeCursor
    let continues = before?.kind == .lineContinuation
    let isLineEmpty = context.cursorLine.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    if !isLineEmpty || continues, isAtCommandArgument { return try completeArgumentInGap() }
    var items: [CompletionItem]?
    if isLineEmpty, !continues {
      items = try completeTable()
      if items?.isEmpty ?? true, let before { items = try completeOnEmptyLine(before) }
    } else if let before {
      switch try complete(behind: before) {
      case .final(let items): return .final(items)
      case .found(let found): items = found
      }
    }
    if let items, !items.isEmpty {
      (index, length) = (context.cursor, 0)
      (context.index, context.length) = (index, 0)
      return .found(items)
    }
    guard needsFile else { return .found(items) }
    context.word = ""
    let files = PathCompletion(context).complete()
    (index, length) = (context.index, context.length)
    return .found(files)
  }

  private var isAtCommandArgument: Bool {
    if last is CommandParameterAst || last is CommandAst { return true }
    return last is ExpressionAst && (last.isInCommand || last.isInListOfCommand)
  }

  private func completeArgumentInGap() throws(ShellError) -> Outcome {
    context.word = ""
    guard let table = last as? HashtableAst else {
      let items = try ArgumentCompletion(context).complete()
      (index, length) = (context.index, context.length)
      return .found(items)
    }
    if HashtableKeys.isPending(table) { return .final(nil) }
    (index, length) = (context.cursor, 0)
    (context.index, context.length) = (index, 0)
    return .found(try HashtableKeys(context).complete(table))
  }

  private func completeOnEmptyLine(_ before: Token) throws(ShellError) -> [CompletionItem]? {
    switch before.kind {
    case .dot, .colonColon, .questionDot:
      (index, length) = (context.cursor, 0)
      return try completeMember(isStatic: before.kind == .colonColon)
    case .lParen, .comma:
      return last is AttributeAst || isInAttributeOfParameter ? completeAttributeArgument() : nil
    default: return completeComparedOrIndexed(before)
    }
  }

  private func complete(behind before: Token) throws(ShellError) -> Outcome {
    switch before.kind {
    case .equals, .comma, .atParen, .lParen:
      if let assignment = last as? AssignmentStatementAst,
        let values = AssignedValues(context).complete(assignment)
      {
        return .found(values)
      }
      guard last is AttributeAst || isInAttributeOfParameter else { return .found(nil) }
      (context.length, length) = (0, 0)
      return .found(completeAttributeArgument())
    case .break, .continue:
      let isBare = (last as? BreakStatementAst)?.label == nil && (last as? ContinueStatementAst)?.label == nil
      guard last is BreakStatementAst || last is ContinueStatementAst, isBare else { return .found(nil) }
      return .found(completeLabel())
    case .using: return .final(completeUsing())
    case .dot, .colonColon, .questionDot:
      (index, length) = (context.cursor, 0)
      let members = try completeMember(isStatic: before.kind == .colonColon)
      return members.isEmpty ? .found(members) : .final(members)
    default: return .found(completeComparedOrIndexed(before))
    }
  }

  private func completeComparedOrIndexed(_ before: Token) -> [CompletionItem]? {
    switch before.kind {
    case .ieq, .ceq, .ine, .cne, .ilike, .clike, .inotlike, .cnotlike, .imatch, .cmatch, .inotmatch,
      .cnotmatch:
      guard let comparison = last as? BinaryExpressionAst else { return nil }
      context.word = ""
      return ComparedValues(context).complete(comparison.left)
    case .lBracket:
      guard let target = last.parent as? IndexExpressionAst else { return nil }
      context.word = ""
      return IndexCompletion(context).complete(target.target)
    default: return nil
    }
  }

  private var needsFile: Bool {
    if last is ErrorExpressionAst, last.parent is FileRedirectionAst { return true }
    return last is ErrorStatementAst
      && StatementFlags.isFileOfSwitch(last, context.tokenBeforeCursor)
  }
}
