extension RegexNode {
  /// How many units the node always takes, or nil if that varies.
  var fixedLength: Int? {
    switch self {
    case .empty, .anchor, .look: return 0
    case .text(let units, _): return units.count
    case .oneOf: return 1
    case .capture(let node, _, let pops): return pops == nil ? node.fixedLength : nil
    case .atomic(let node): return node.fixedLength
    case .sequence(let nodes):
      var sum = 0
      for node in nodes {
        guard let length = node.fixedLength, sum < PCREWriter.longestLookbehind else { return nil }
        sum += length
      }
      return sum
    case .alternatives(let nodes):
      guard let first = nodes.first?.fixedLength else { return nil }
      return nodes.allSatisfy { $0.fixedLength == first } ? first : nil
    case .loop(let node, let bounds, _):
      guard bounds.lowerBound == bounds.upperBound, bounds.upperBound < PCREWriter.longestLookbehind else {
        return nil
      }
      return node.fixedLength.flatMap { $0 < PCREWriter.longestLookbehind ? $0 * bounds.upperBound : nil }
    case .backreference, .ifCaptured, .ifMatches: return nil
    }
  }

  /// Whether a capture stands anywhere in the node.
  var captures: Bool {
    if case .capture = self { return true }
    return children.contains { $0.captures }
  }
}
