/// A parsed text: its root, its tokens, what is wrong with it, and the text itself.
///
/// The tree owns all its nodes in one list, parents behind their children, so that it is freed without recursion however deep
/// it is.
package final class SyntaxTree {
  package let source: SourceText
  /// Owned by `nodes` alone: a second owner would keep all the tree until it goes, and then free it in one recursion.
  package unowned(unsafe) let root: ScriptBlockAst
  package let tokens: TokenTable
  /// In the order in which PowerShell reports them.
  package let errors: [SyntaxError]
  /// The classes and enumerations that the text defines, those of nested blocks too.
  package private(set) var typeDefinitions: [TypeDefinitionAst]
  /// What whoever runs the text keeps with it: the types made of its definitions.
  package var attachment: AnyObject?
  private var nodes: ContiguousArray<Ast>

  init(
    source: SourceText, root: ScriptBlockAst, tokens: TokenTable, errors: [SyntaxError],
    typeDefinitions: [TypeDefinitionAst], nodes: consuming ContiguousArray<Ast>
  ) {
    self.source = source
    self.root = root
    self.tokens = tokens
    self.errors = errors
    self.typeDefinitions = typeDefinitions
    self.nodes = nodes
  }

  deinit {
    typeDefinitions = []
    while nodes.popLast() != nil {}
  }
}
