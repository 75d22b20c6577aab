package import Runtime
package import Syntax

/// Who knows what can stand at the cursor: the types of completion ask it, and the prompt.
package protocol CompletionSource: AnyObject {
  /// What can stand at a place in a text.
  ///
  /// Throws what a completer of PowerShell lets out.
  func complete(_ request: CompletionRequest, _ engine: Engine) throws(ShellError) -> CompletionSet
  /// What a word can become, taken for one thing of a kind.
  func complete(word: String, as kind: CompletedWord, from scope: ScopePointer, _ engine: Engine)
    throws(ShellError) -> [CompletionItem]
}

/// A text with the place to complete.
package struct CompletionRequest {
  package let tree: SyntaxTree
  /// In UTF-16 units.
  package let cursor: Int
  /// `RelativePaths`, `LiteralPaths`, `CustomArgumentCompleters`, `NativeArgumentCompleters`.
  package let options: HashtableObject?
  /// From where variables and functions are seen.
  package let scope: ScopePointer

  package init(_ tree: SyntaxTree, at cursor: Int, options: HashtableObject? = nil, from scope: ScopePointer)
  {
    (self.tree, self.cursor, self.options, self.scope) = (tree, cursor, options, scope)
  }
}

/// What a word alone is taken for (`[CompletionCompleters]`).
package enum CompletedWord {
  case command(module: String?, kinds: Int32?)
  case fileName, variable, type, `operator`
}
