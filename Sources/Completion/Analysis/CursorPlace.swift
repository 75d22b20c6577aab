import Syntax

/// What the cursor is at: a token, or the gap behind one, and the nodes around it.
struct CursorPlace {
  /// The token that the cursor is in or just behind.
  let tokenAtCursor: Token?
  /// The token before the gap that the cursor is in.
  let tokenBeforeCursor: Token?
  let related: [Ast]

  init(_ tree: SyntaxTree, _ cursor: Int) {
    let table = tree.tokens
    var position = cursor
    var atCursor = CursorPlace.token(in: Array(table.tokens)) { CursorPlace.touches(cursor, $0.extent) }
    var before: Token?
    if let found = atCursor {
      if table.isExpandable(found) {
        let nested = CursorPlace.token(in: table.nestedTokens(of: found)) {
          CursorPlace.touches(cursor, $0.extent)
        }
        atCursor = nested ?? found
      }
    } else {
      before = CursorPlace.token(in: Array(table.tokens)) { $0.end < cursor }
      if let before { position = Int(before.end) }
    }
    (tokenAtCursor, tokenBeforeCursor) = (atCursor, before)
    related = CursorPlace.nodes(at: position, in: tree)
  }

  private static func nodes(at position: Int, in tree: SyntaxTree) -> [Ast] {
    var found: [Ast] = []
    tree.root.forEachDescendant { node in
      if touches(position, node.extent) { found.append(node) }
      return true
    }
    if found.isEmpty { found.append(tree.root) }
    if let block = found.last as? NamedBlockAst, block.unnamed,
      tree.source.string(in: block.extent).beginsIgnoringCase(with: "param")
    {
      found.removeLast()
    }
    return found
  }

  private static func token(in tokens: [Token], where isMeant: (Token) -> Bool) -> Token? {
    tokens.last { $0.kind != .newLine && $0.kind != .endOfInput && isMeant($0) }
  }

  /// Whether a place is within an extent or at its end, not at its start.
  static func touches(_ position: Int, _ extent: Extent) -> Bool {
    position > Int(extent.start) && position <= Int(extent.end)
  }
}

extension Ast {
  /// The first node above, this one included, of a class.
  func ancestor<Node: Ast>(_ type: Node.Type) -> Node? {
    var next: Ast? = self
    while let node = next {
      if let found = node as? Node { return found }
      next = node.parent
    }
    return nil
  }

  /// Whether the node is a word of a command, alone or in a list of words.
  var isInCommand: Bool { parent is CommandAst || parent is CommandParameterAst }

  var isInListOfCommand: Bool {
    guard let list = parent as? ArrayLiteralAst else { return false }
    return list.isInCommand
  }
}

extension PipelineBaseAst {
  /// The expression that a pipeline of one stage is.
  var pureExpression: ExpressionAst? {
    guard let pipeline = self as? PipelineAst, pipeline.pipelineElements.count == 1,
      let command = pipeline.pipelineElements.first as? CommandExpressionAst, command.redirections.isEmpty
    else { return nil }
    return command.expression
  }
}
