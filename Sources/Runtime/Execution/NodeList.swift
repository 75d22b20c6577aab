/// Children of a node beyond four: a fixed list that is gone through without counting references.
package struct NodeList {
  private let owner: ContiguousArray<Node>
  private let nodes: UnsafeMutablePointer<Unmanaged<Node>>
  package let count: Int

  package init(_ list: [Node]) {
    owner = ContiguousArray(list)
    count = list.count
    nodes = .allocate(capacity: max(list.count, 1))
    for (index, node) in owner.enumerated() { nodes[index] = .passUnretained(node) }
  }

  @inline(__always)
  package subscript(index: Int) -> Node {
    nodes[index]._withUnsafeGuaranteedRef { $0 }
  }

  /// Frees the list; its owner calls this once, in `deinit`.
  package func deallocate() { nodes.deallocate() }
}
