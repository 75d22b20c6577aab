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

  /// Runs a child as a statement, without counting references to it.
  @inline(__always)
  package func exec(_ index: Int, _ frame: inout Frame) throws(ShellError) -> Completion {
    try nodes[index].exec(&frame)
  }

  /// The value of a child, without counting references to it.
  @inline(__always)
  package func eval(_ index: Int, _ frame: inout Frame) throws(ShellError) -> Value {
    try nodes[index].eval(&frame)
  }

  /// The truth of a child, without counting references to it.
  @inline(__always)
  package func test(_ index: Int, _ frame: inout Frame) throws(ShellError) -> Bool {
    try nodes[index].test(&frame)
  }

  /// Frees the list; its owner calls this once, in `deinit`.
  package func deallocate() { nodes.deallocate() }
}

extension Unmanaged<Node> {
  // `_withUnsafeGuaranteedRef` knows no typed throws, so an error takes a way around it.

  /// Runs the node as a statement, without counting references to it.
  @inline(__always)
  func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    var failure: ShellError?
    let completion = _withUnsafeGuaranteedRef { node in
      do throws(ShellError) { return try node.exec(&frame) } catch {
        failure = error
        return Completion.normal
      }
    }
    if let failure { throw failure }
    return completion
  }

  /// The node's truth, without counting references to it.
  @inline(__always)
  func test(_ frame: inout Frame) throws(ShellError) -> Bool {
    var failure: ShellError?
    let holds = _withUnsafeGuaranteedRef { node in
      do throws(ShellError) { return try node.test(&frame) } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    return holds
  }

  /// The node's value, without counting references to it.
  @inline(__always)
  func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    var failure: ShellError?
    let value = _withUnsafeGuaranteedRef { node in
      do throws(ShellError) { return try node.eval(&frame) } catch {
        failure = error
        return Value.null
      }
    }
    if let failure { throw failure }
    return value
  }
}
