/// Writes what a tool needs to compare two parsers: the tree, the tokens and the errors, a line each.
package struct TreeDump {
  let tree: SyntaxTree
  var output: DumpWriter

  package init(_ tree: SyntaxTree, into output: consuming DumpWriter) {
    self.tree = tree
    self.output = output
  }

  package consuming func finish() -> DumpWriter { output }

  var source: SourceText { tree.source }

  /// A heading with the number of lines, then the lines that `body` writes and counts.
  mutating func section(_ heading: StaticString, _ body: (inout TreeDump) -> Int) {
    let start = output.bytes.count
    let count = body(&self)
    var head = DumpWriter()
    head.write(heading)
    head.write(count)
    head.endLine()
    output.bytes.insert(contentsOf: head.bytes, at: start)
  }

  /// The tree, parents before children, children by where they start.
  package mutating func writeTree() {
    section("--- ast ") { $0.writeNodes() }
  }

  private mutating func writeNodes() -> Int {
    var stack: [(node: Ast, depth: Int)] = [(tree.root, 0)]
    var count = 0
    while let (node, depth) = stack.popLast() {
      count += 1
      output.indent(depth)
      output.write(node.kind.name)
      output.write(" ")
      output.write(node.extent)
      writeFields(of: node)
      // A drive's name stands as it is, and may end with a space.
      output.trimEnd()
      output.endLine()
      for child in TreeDump.sortedChildren(of: node).reversed() { stack.append((child, depth + 1)) }
    }
    return count
  }

  private static func sortedChildren(of node: Ast) -> [Ast] {
    var children: [Ast] = []
    node.forEachChild { child in
      guard child.parent === node else { return }
      var index = children.count
      while index > 0, children[index - 1].extent.start > child.extent.start { index -= 1 }
      children.insert(child, at: index)
    }
    return children
  }

  /// The errors in the order in which they were reported.
  package mutating func writeErrors() {
    section("--- errors ") { dump in
      for error in dump.tree.errors {
        dump.output.write(error.id.name)
        dump.output.write(" ")
        dump.output.write(error.extent)
        dump.output.endLine()
      }
      return dump.tree.errors.count
    }
  }
}

extension AstKind {
  /// The name of the type in PowerShell without its `Ast`.
  package var name: String { AstKind.names[Int(rawValue)] }

  private static let names: [String] = allCases.map { kind in
    let name = String(describing: kind)
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
