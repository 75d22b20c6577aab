import Runtime
import Syntax
import TypeLibrary

/// The cursor is in a string.
extension CursorAnalysis {
  func completeString(_ token: Token) throws(ShellError) -> Outcome {
    if last.parent is CommandExpressionAst, let assignment = last.parent?.parent as? AssignmentStatementAst {
      if let values = AssignedValues(context).complete(assignment) { return .final(values) }
    } else if let comparison = last.parent as? BinaryExpressionAst {
      context.word = context.tree.tokens.stringValue(of: token).string
      let values = ComparedValues(context).complete(comparison.left)
      if !values.isEmpty { return .final(values) }
    } else if let target = last.parent as? IndexExpressionAst {
      context.word = context.tree.tokens.stringValue(of: token).string
      return .final(IndexCompletion(context).complete(target.target))
    }
    return .found(try completeStringAsPath())
  }

  private func completeStringAsPath() throws(ShellError) -> [CompletionItem]? {
    guard last is StringConstantExpressionAst || last is ExpandableStringExpressionAst,
      let word = PathCompletion(context).concatenated(last, behind: "")
    else { return nil }
    context.word = word
    if last.isInCommand {
      let items = try ArgumentCompletion(context).complete()
      (index, length) = (context.index, context.length)
      return items
    }
    let files = PathCompletion(context).complete()
    return word.contains("-") ? files + CommandNames(context).complete() : files
  }
}
