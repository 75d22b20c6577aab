import Syntax
import TypeLibrary

/// The flags of `switch`.
enum StatementFlags {
  private static let names = ["CaseSensitive", "Exact", "File", "Parallel", "Regex", "Wildcard"]

  /// The flags that a word with its dash begins; the one it names stands first.
  static func complete(_ word: String) -> [CompletionItem] {
    var word = String(word.dropFirst())
    let colon = word.hasSuffix(":") ? ":" : ""
    word = word.dropping(suffix: ":")
    let pattern = TextPattern(word + "*")
    let full = names.filter { $0.equalsIgnoringCase(word) }
    let others = names.filter { !$0.equalsIgnoringCase(word) && pattern.matches($0) }
    return (full + others).map { CompletionItem("-\($0)\(colon)", list: $0, .parameterName) }
  }

  /// Whether a dash stands where a broken `switch` expects its flags.
  static func isBrokenSwitch(_ context: CompletionContext, at token: Token) -> Bool {
    var last: Ast?
    context.related[0].forEachDescendant { node in
      if node.extent.end < token.start { last = node }
      return true
    }
    guard let statement = last?.ancestor(ErrorStatementAst.self), statement.keyword?.kind == .switch else {
      return context.related.contains { ($0 as? ErrorStatementAst)?.keyword?.kind == .switch }
    }
    return true
  }

  /// Whether the cursor is at the file of a broken `switch -File`.
  static func isFileOfSwitch(_ last: Ast, _ before: Token?) -> Bool {
    if let statement = last as? ErrorStatementAst, statement.keyword?.kind == .switch, let before,
      let flag = statement.flags.first(where: { $0.name.description.lowercased() == "file" })
    {
      return flag.token.end == before.end
    }
    guard last.parent is CommandExpressionAst, let pipeline = last.parent?.parent as? PipelineAst,
      let statement = pipeline.parent as? ErrorStatementAst, statement.keyword?.kind == .switch
    else { return false }
    return statement.flags.contains { $0.name.description.lowercased() == "file" && $0.value === pipeline }
  }
}
