package import Runtime
package import Syntax

/// Trees as scripts see them, for the modules above.
package enum LanguageViews {
  /// A node as scripts see it; `$null` for none.
  package static func value(of node: Ast?, in tree: SyntaxTree) -> Value {
    node.map { NodeView($0, in: tree).value } ?? .null
  }

  /// The node that a value is a view of, with the tree that owns it.
  package static func node(of value: Value) -> (node: Ast, tree: SyntaxTree)? {
    value.content(as: NodeView.self).map { ($0.node, $0.tree) }
  }

  /// The offset of a place in a text (`IScriptPosition`).
  package static func offset(of value: Value) -> Int? { value.content(as: PositionView.self)?.offset }

  /// A place in a text as scripts see it.
  package static func position(_ offset: Int, in tree: SyntaxTree) -> Value {
    PositionView(Int32(offset), in: tree.source).value
  }

  /// The tokens of a text as an array.
  package static func tokens(of tree: SyntaxTree) -> Value {
    .array(
      ArrayObject(
        tree.tokens.tokens.map { TokenView($0, in: tree).value },
        type: TypeTable.array(of: LanguageTypes.token)))
  }

  /// The value of a constant of a tree.
  package static func constant(_ node: ConstantExpressionAst, in source: SourceText) -> Value {
    SafeValues.constant(node, in: source)
  }
}
