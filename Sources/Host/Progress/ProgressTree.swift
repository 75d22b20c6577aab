import Runtime

/// What is under way, one inside of another, as far as it was told.
struct ProgressTree {
  private struct Node {
    var news: ProgressNews
    /// When it was told last, as a count.
    var turn: Int
  }

  private var nodes: [Node] = []
  private var turn = 0

  /// How many are kept: who never says that something is over does not fill the memory.
  private static let most = 256

  var isEmpty: Bool { nodes.isEmpty }

  /// Takes news in.
  mutating func take(_ news: ProgressNews) {
    turn += 1
    let place = nodes.firstIndex { $0.news.identifier == news.identifier && $0.news.source == news.source }
    guard !news.isCompleted else {
      if let place { removeWithParts(nodes[place].news) }
      return
    }
    if let place {
      nodes[place] = Node(news: news, turn: turn)
    } else {
      nodes.append(Node(news: news, turn: turn))
    }
    if nodes.count > Self.most, let oldest = nodes.indices.min(by: { nodes[$0].turn < nodes[$1].turn }) {
      nodes.remove(at: oldest)
    }
  }

  private mutating func removeWithParts(_ news: ProgressNews) {
    nodes.removeAll { $0.news.identifier == news.identifier && $0.news.source == news.source }
    for part in parts(of: news) { removeWithParts(part.news) }
  }

  private func parts(of news: ProgressNews) -> [Node] {
    nodes.filter {
      $0.news.parent == news.identifier && $0.news.source == news.source
        && $0.news.identifier != news.identifier
    }
  }

  /// The latest ones, at most so many, each behind what it is a part of, with its depth.
  func latest(_ count: Int) -> [(depth: Int, news: ProgressNews)] {
    let limit = nodes.map(\.turn).sorted().suffix(count).first ?? 0
    var list: [(Int, ProgressNews)] = []
    var seen: Set<Int> = []
    func add(_ node: Node, _ depth: Int) {
      guard seen.insert(node.turn).inserted else { return }
      if node.turn >= limit { list.append((depth, node.news)) }
      for part in parts(of: node.news) { add(part, depth + 1) }
    }
    let known = Set(nodes.map(\.news.identifier))
    for node in nodes where !known.contains(node.news.parent) || node.news.parent == node.news.identifier {
      add(node, 0)
    }
    // Parts of each other have no beginning.
    for node in nodes where !seen.contains(node.turn) { add(node, 0) }
    return list
  }
}
