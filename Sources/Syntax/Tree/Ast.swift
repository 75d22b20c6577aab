/// A node of the syntax tree: PowerShell's `Ast` without the text, which ``SyntaxTree`` holds once for all nodes.
///
/// Nodes live as long as their ``SyntaxTree``: whoever keeps a node keeps the tree too.
package class Ast {
  package final let kind: AstKind
  /// Offsets in UTF-16 units into the tree's source.
  package final let extent: Extent
  /// The node above; nil for the root.
  ///
  /// Valid while the tree lives.
  @exclusivity(unchecked)
  package final unowned(unsafe) var parent: Ast?

  init(_ kind: AstKind, _ extent: Extent) {
    self.kind = kind
    self.extent = extent
    parent = nil
  }

  /// This node as the class that its `kind` names; the caller has looked at `kind`.
  @inline(__always)
  package final func cast<Node: Ast>(to type: Node.Type) -> Node {
    unsafeDowncast(self, to: type)
  }

  @inline(__always)
  final func adopt(_ child: Ast?) {
    child?.parent = self
  }

  @inline(__always)
  final func adopt<Node: Ast>(_ children: [Node]) {
    for child in children { child.parent = self }
  }
}

/// A node that stands as a statement.
package class StatementAst: Ast {}

/// A statement that can be where a pipeline is expected: pipelines, chains, assignments and what could not be parsed.
package class PipelineBaseAst: StatementAst {}

/// A pipeline or a chain of them, on either side of `&&` and `||`.
package class ChainableAst: PipelineBaseAst {}

/// A stage of a pipeline: a command or an expression, with its redirections.
package class CommandBaseAst: StatementAst {
  package final let redirections: [RedirectionAst]

  init(_ kind: AstKind, _ extent: Extent, redirections: [RedirectionAst]) {
    self.redirections = redirections
    super.init(kind, extent)
    adopt(redirections)
  }
}

/// What can stand among a command's words: parameters and expressions.
package class CommandElementAst: Ast {}

/// A node that has a value.
package class ExpressionAst: CommandElementAst {}

/// `>`, `2>&1` and the like.
package class RedirectionAst: Ast {
  package final let fromStream: RedirectionStream

  init(_ kind: AstKind, _ extent: Extent, fromStream: RedirectionStream) {
    self.fromStream = fromStream
    super.init(kind, extent)
  }
}

/// An attribute or a type before a parameter, a property or an expression.
package class AttributeBaseAst: Ast {
  package final let typeName: TypeName

  init(_ kind: AstKind, _ extent: Extent, typeName: TypeName) {
    self.typeName = typeName
    super.init(kind, extent)
  }
}

/// A member of a class or an enum.
package class MemberAst: Ast {}
