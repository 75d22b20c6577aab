import Syntax

/// Questions about the tree of an entry under edit.
struct EntryTree {
  let tree: SyntaxTree

  init(_ tree: SyntaxTree) { self.tree = tree }

  /// The innermost command that an offset is in or right behind, blanks between left out.
  func command(at offset: Int) -> CommandAst? {
    var found: CommandAst?
    tree.root.forEachDescendant { node in
      if node.kind == .command {
        let command = node.cast(to: CommandAst.self)
        if Int(command.extent.start) <= offset, isReached(offset, from: Int(command.extent.end)) {
          found = command
        }
      }
      return true
    }
    return found
  }

  /// Whether only blanks lie between the end of a node and an offset.
  private func isReached(_ offset: Int, from end: Int) -> Bool {
    offset <= end
      || (end..<min(offset, tree.source.count)).allSatisfy { [0x20, 0x09].contains(tree.source[$0]) }
  }

  /// The innermost node of a kind that an offset is in or at the end of.
  func node(_ kinds: Set<AstKind>, at offset: Int) -> Ast? {
    var found: Ast?
    tree.root.forEachDescendant { node in
      if kinds.contains(node.kind), Int(node.extent.start) <= offset, offset <= Int(node.extent.end) {
        found = node
      }
      return true
    }
    return found
  }

  /// Arguments behind the names of parameters: `-Tenant ID`, `--partner-id ID`, quotes left out.
  var namedArguments: [(parameter: String, place: Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    tree.root.forEachDescendant { node in
      guard node.kind == .command else { return true }
      let elements = node.cast(to: CommandAst.self).commandElements
      for (name, value) in zip(elements, elements.dropFirst()) {
        let text = tree.source.string(in: name.extent)
        guard text.hasPrefix("-"), !text.hasSuffix(":"), text.count > 2 else { continue }
        found.append((String(text.drop { $0 == "-" }), bare(value)))
      }
      return true
    }
    return found
  }

  private func bare(_ node: Ast) -> Range<Int> {
    let range = Int(node.extent.start)..<Int(node.extent.end)
    let quotes: Set<UInt16> = [0x22, 0x27]
    guard range.count > 1, quotes.contains(tree.source[range.lowerBound]) else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }
}
