package import Syntax

/// Compiled code of a script block: what its blocks run, the names of its slots, its parameters, its tree and text.
///
/// Knows no session state: a ScriptBlock is (Code, SessionState).
package final class Code {
  /// How variables are reached.
  package enum Layout {
    /// Slots of a window that each call gets on the value stack.
    case window
    /// Addresses resolved at entry: script and global level, dotted blocks.
    case linked
  }

  package let tree: ScriptBlockAst
  package let source: SourceText
  package let layout: Layout
  /// Names of the window's slots, or of the links.
  package let slots: [Symbol]
  /// Names as they are spelled where first seen.
  package let parameters: ParameterTable
  package var begin: Node?
  package var process: Node?
  package var end: Node?
  package var clean: Node?
  package var dynamicParameters: Node?
  /// Defaults of parameters in order.
  package var defaults: [(slot: Int, value: Node)] = []
  /// Whether it binds without types, attributes and blocks other than `end`, so that calls can be planned.
  package var isSimple = false
  /// Calls that run now; the code must not be freed before they end.
  package let activeCalls: UnsafeMutablePointer<Int>
  /// Extents of the places that errors and stack traces point at.
  package var sequencePoints: [Extent] = []
  /// What `using namespace` names in the text.
  package var namespaces: [String] = []
  /// The commands of a block that is nothing but one pipeline of commands, for those who drive it from outside.
  package var stages: [StageNode]? {
    guard let statements = end as? StatementsNode, let only = statements.only else { return nil }
    return (only as? PipelineNode)?.commands ?? (only as? CallNode).map { [$0.command] }
  }
  /// Full names of what `[OutputType()]` says it writes.
  package var outputTypes: [String] = []
  /// Keeps the tree alive.
  private let owner: SyntaxTree
  private let slotIds: UnsafeMutablePointer<UInt32>

  package var slotCount: Int { slots.count }

  package init(
    tree: ScriptBlockAst, source: SourceText, layout: Layout, slots: [Symbol], parameters: ParameterTable,
    owner: SyntaxTree
  ) {
    self.owner = owner
    (self.tree, self.source, self.layout) = (tree, source, layout)
    (self.slots, self.parameters) = (slots, parameters)
    activeCalls = .allocate(capacity: 1)
    activeCalls.initialize(to: 0)
    slotIds = .allocate(capacity: max(slots.count, 1))
    for (index, symbol) in slots.enumerated() { slotIds[index] = symbol.id }
  }

  deinit {
    slotIds.deallocate()
    activeCalls.deallocate()
  }

  /// The slot of a name in the window; nil for linked code, whose variables live in the scopes it is linked to.
  @inline(__always)
  package func slotIndex(_ symbol: Symbol) -> Int? {
    guard layout == .window else { return nil }
    for index in 0..<slots.count where slotIds[index] == symbol.id { return index }
    return nil
  }
}
