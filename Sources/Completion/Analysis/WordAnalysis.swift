import Runtime
import Syntax
import TypeLibrary

/// The cursor is in a bare word: a command's name, an argument, a member, a key, a label.
extension CursorAnalysis {
  func completeWord(_ token: Token) throws(ShellError) -> Outcome {
    let text = context.text(of: token)
    context.word = text
    if last.parent is BreakStatementAst || last.parent is ContinueStatementAst {
      return .found(completeLabel())
    }
    if let string = last as? StringConstantExpressionAst {
      if context.value(of: string) == "$" {
        context.word = ""
        return .found(VariableCompletion(context).complete())
      }
      if let using = string.parent as? UsingStatementAst {
        if let items = completeUsed(string, using) { return .found(items) }
      }
    }
    if token.flags == .memberName {
      let isArgument = last is NamedAttributeArgumentAst || last.parent is NamedAttributeArgumentAst
      if isArgument || isInAttributeOfParameter, let items = completeAttributeArgument() {
        return .found(items)
      }
    }
    if token.flags.contains(.commandName) { return try completeCommandName(token, text) }
    return .found(try completeOtherWord(token, text))
  }

  private func completeCommandName(_ token: Token, _ text: String) throws(ShellError) -> Outcome {
    if let before = nodeBefore(token) {
      if before.extent.end == token.start {
        guard let outcome = completeContinued(before, token, text) else { return .found(nil) }
        if case .final = outcome { return outcome }
        if case .found(let items?) = outcome { return .found(items) }
      }
      if let target = before.parent as? IndexExpressionAst, target.index is ErrorExpressionAst {
        context.word = context.word.dropping(suffix: "]")
        return .found(IndexCompletion(context).complete(target.target))
      }
    }
    if context.tree.tokens.isExpandable(token), let word = last as? ExpandableStringExpressionAst {
      guard let expanded = PathCompletion(context).expanded(word, behind: "") else { return .found(nil) }
      context.word = expanded
    }
    return .found(completeFileNameAsCommand() + CommandNames(context).complete())
  }

  /// The last node of the text that ends before a token.
  private func nodeBefore(_ token: Token) -> Ast? {
    var found: Ast?
    context.related[0].forEachDescendant { node in
      let isEmpty = node.extent.start == node.extent.end
      if node.extent.end <= token.start, !isEmpty { found = node }
      return true
    }
    return found
  }

  /// A word that stands right behind an expression: `"folder"/na`; nil where nothing can be said of it.
  private func completeContinued(_ before: Ast, _ token: Token, _ text: String) -> Outcome? {
    guard text.hasPrefix("/") || text.hasPrefix("\\") else {
      return before is ErrorExpressionAst && before.parent is IndexExpressionAst ? .found(nil) : nil
    }
    let paths = PathCompletion(context)
    if let word = paths.concatenated(before, behind: text) {
      context.word = word
      let files = paths.complete()
      if !files.isEmpty {
        index = Int(before.extent.start)
        length += Int(before.extent.end - before.extent.start)
      }
      return .final(files)
    }
    guard let variable = before as? VariableExpressionAst, let path = paths.path(of: variable) else {
      return nil
    }
    context.word = path + text
    index = Int(before.extent.start)
    length += Int(before.extent.end - before.extent.start)
    (context.index, context.length) = (index, length)
    return .found(nil)
  }

  private func completeOtherWord(_ token: Token, _ text: String) throws(ShellError) -> [CompletionItem]? {
    let dashes = text.unicodeScalars.allSatisfy { Quoting.isDash($0) } ? text.unicodeScalars.count : 0
    if dashes == 1 || dashes == 2, last.parent is CommandAst {
      if dashes == 1 {
        let parameters = try ParameterCompletion(context).complete()
        if !parameters.isEmpty { return parameters }
      }
      return try ArgumentCompletion(context).complete()
    }
    if let members = try completeMemberWord(token, text), !members.isEmpty { return members }
    if let table = last.parent as? HashtableAst,
      let keys = try HashtableKeys(context).complete(table), !keys.isEmpty
    {
      return keys
    }
    if let files = completeRedirectionOrContinuedFile(text) { return files }
    if let word = PathCompletion(context).concatenated(last, behind: "") { context.word = word }
    let items = try ArgumentCompletion(context).complete()
    (index, length) = (context.index, context.length)
    return items
  }

  private func completeMemberWord(_ token: Token, _ text: String) throws(ShellError) -> [CompletionItem]? {
    if let member = last.parent as? MemberExpressionAst {
      var current = member
      while Int(current.extent.end) >= context.cursor, let inner = current.expression as? MemberExpressionAst,
        Int(inner.member.extent.end) >= context.cursor
      {
        current = inner
      }
      return try completeMember(isStatic: current.isStatic)
    }
    if text == "." || text == "::" {
      let items = try completeMember(isStatic: text == "::")
      if !items.isEmpty {
        index += text.utf16.count
        length = 0
      }
      return items
    }
    guard token.kind == .multiply, let product = last as? BinaryExpressionAst, product.operator == .multiply,
      let member = product.left as? MemberExpressionAst,
      product.errorPosition.start == member.member.extent.end
    else { return nil }
    context.related.removeAll { $0 === product }
    context.related.append(member)
    if let name = member.member as? StringConstantExpressionAst {
      index = Int(name.extent.start)
      length += Int(name.extent.end - name.extent.start)
    }
    return try completeMember(isStatic: member.isStatic)
  }

  /// A file behind `>`, behind `switch -file`, or one whose name goes on behind a string.
  private func completeRedirectionOrContinuedFile(_ text: String) -> [CompletionItem]? {
    let paths = PathCompletion(context)
    if last.parent is FileRedirectionAst || StatementFlags.isFileOfSwitch(last, context.tokenBeforeCursor) {
      guard let word = paths.concatenated(last, behind: "") else { return nil }
      context.word = word
      return paths.complete()
    }
    guard text.hasPrefix("/") || text.hasPrefix("\\"), let command = last.parent as? CommandBaseAst,
      let redirection = command.redirections.first as? FileRedirectionAst,
      redirection.extent.end == last.extent.start,
      let word = paths.concatenated(redirection.location, behind: text)
    else { return nil }
    context.word = word
    index = Int(redirection.location.extent.start)
    length += Int(redirection.location.extent.end) - index
    (context.index, context.length) = (index, length)
    return paths.complete()
  }

  /// Members of what stands before the cursor; a name that is begun is what results take the place of.
  func completeMember(isStatic: Bool) throws(ShellError) -> [CompletionItem] {
    let completion = MemberCompletion(context)
    let items = completion.complete(isStatic: isStatic)
    if let typed = completion.typedLength, !items.isEmpty { length = typed }
    return items
  }

  func completeTable() throws(ShellError) -> [CompletionItem]? {
    try HashtableKeys(context).completeAtCursor()
  }
}
