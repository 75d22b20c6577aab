/// A parsed pattern.
package indirect enum RegexNode: Equatable, Sendable {
  case empty
  /// Units that stand for themselves.
  case text([UInt16], ignoreCase: Bool)
  /// One unit of a class; cases are already in it.
  case oneOf(CharacterClass)
  case anchor(Anchor)
  /// A capturing group; `pops` is the group that a balancing group takes a capture from.
  case capture(RegexNode, number: Int?, pops: Int?)
  case sequence([RegexNode])
  case alternatives([RegexNode])
  /// A repetition; `Int.max` has no upper limit.
  case loop(RegexNode, ClosedRange<Int>, isLazy: Bool)
  case look(RegexNode, isBehind: Bool, isNegative: Bool)
  case atomic(RegexNode)
  case backreference(Int, ignoreCase: Bool)
  case ifCaptured(Int, then: RegexNode, else: RegexNode)
  case ifMatches(RegexNode, then: RegexNode, else: RegexNode)

  /// A place that takes no text.
  package enum Anchor: Equatable, Sendable {
    case beginning, lineStart, lineEnd, endOrFinalNewline, end, matchStart
    case boundary, nonBoundary, asciiBoundary, nonASCIIBoundary
  }
}

extension RegexNode {
  /// Nodes one after another, without needless wrapping.
  static func joined(_ nodes: [RegexNode]) -> RegexNode {
    switch nodes.count {
    case 0: .empty
    case 1: nodes[0]
    default: .sequence(nodes)
    }
  }

  static func choice(_ nodes: [RegexNode]) -> RegexNode { nodes.count == 1 ? nodes[0] : .alternatives(nodes) }

  /// The nodes directly below.
  var children: [RegexNode] {
    switch self {
    case .empty, .text, .oneOf, .anchor, .backreference: []
    case .capture(let node, _, _), .loop(let node, _, _), .look(let node, _, _), .atomic(let node): [node]
    case .sequence(let nodes), .alternatives(let nodes): nodes
    case .ifCaptured(_, let then, let other): [then, other]
    case .ifMatches(let condition, let then, let other): [condition, then, other]
    }
  }
}
