import Syntax

/// Parse errors as text inside of other messages: where, the line with its marks, the sentence.
enum ParseErrorText {
  static func list(_ tree: SyntaxTree) -> String {
    tree.errors.map { place(tree, $0.extent) + "\n" + $0.message }.joined(separator: "\n\n")
  }

  /// `At file:1 char:5` with the line and the marks under the part.
  static func place(_ tree: SyntaxTree, _ extent: Extent) -> String {
    let position = ScriptPosition(source: tree.source, extent: extent)
    return position.message
  }
}
