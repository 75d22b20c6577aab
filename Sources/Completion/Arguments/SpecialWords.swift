import Runtime
import Syntax
import TypeLibrary

/// Words that are no plain arguments: `[type]::member`, `$value.memb*`, `& "folder"/program`.
extension ArgumentCompletion {
  /// The results for such a word; nil if it is none.
  func specialWord(_ words: CommandWords, _ command: CommandAst, isBound: Bool) -> [CompletionItem]? {
    guard let word = words.expression as? StringConstantExpressionAst else { return nil }
    let text = context.value(of: word)
    if let members = staticMembers(text) { return members }
    if text.contains("*"), let before = words.memberBefore, before.extent.end == word.extent.start {
      if let members = members(behind: before, text) { return members }
    }
    return continuedProgram(text, word, command, isBound: isBound)
  }

  /// `[math]::P`, which must stand in parentheses to be taken for more than text.
  private func staticMembers(_ text: String) -> [CompletionItem]? {
    guard text.hasPrefix("["), let end = text.range(of: "]::") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end.lower]
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }) else {
      return nil
    }
    let tree = SyntaxTree.parse(SourceText(text))
    let inner = CompletionContext(
      CompletionRequest(tree, at: text.utf16.count, from: context.scope), context.registry, context.engine)
    let analysis = CursorAnalysis(inner)
    guard let members = try? analysis.run(), !members.isEmpty else { return nil }
    let prefix = "(" + String(text.utf16.prefix(analysis.index)).orEmpty
    return members.map { item in
      item.with(text: prefix + item.text + (item.kind == .property ? ")" : ""))
    }
  }

  private func members(behind before: MemberExpressionAst, _ text: String) -> [CompletionItem]? {
    if (before.expression as? VariableExpressionAst)?.splatted ?? false { return [] }
    var pattern = text.hasSuffix("*") ? text : text + "*"
    let name = (before.member as? StringConstantExpressionAst).map { context.value(of: $0) }
    if let name { pattern = name + pattern }
    let members = MemberCompletion(context).evaluated(pattern, of: before.expression, isStatic: false)
    guard !members.isEmpty else { return nil }
    context.index = Int(before.expression.extent.end) + 1
    context.length += name?.utf16.count ?? 0
    return members
  }

  private func continuedProgram(
    _ text: String, _ word: StringConstantExpressionAst, _ command: CommandAst, isBound: Bool
  ) -> [CompletionItem]? {
    guard command.invocationOperator != .unknown, text.hasPrefix("/") || text.hasPrefix("\\"),
      command.commandElements.count == 2,
      let first = command.commandElements[0] as? StringConstantExpressionAst,
      first.extent.end == word.extent.start
    else { return nil }
    if isBound { return [] }
    context.index = Int(first.extent.start)
    context.length += Int(first.extent.end) - context.index
    context.word = context.value(of: first) + text
    let literal = context.options.literalPaths
    if literal == nil { context.options.literalPaths = true }
    defer { context.options.literalPaths = literal }
    return PathCompletion(context).complete()
  }
}

extension String {
  /// The range of a text's first occurrence, by its ends.
  func range(of text: String) -> (lower: Index, upper: Index)? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return (start, index(start, offsetBy: text.count)) }
      start = index(after: start)
    }
    return nil
  }
}

extension String? {
  /// Nothing where there is no text.
  var orEmpty: String { self ?? "" }
}
