import Glibc

// Compiled with the sources of Syntax as one module by Scripts/fuzz; no target of the package.

/// Parses bytes as a script and checks what holds for every script.
///
/// libFuzzer calls it with inputs of its making.
@_cdecl("LLVMFuzzerTestOneInput")
func parseBytes(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let text = UnsafeBufferPointer(start: bytes, count: count)
  for length in parsesPrefixes ? 0...count : count...count { check(Array(text.prefix(length))) }
  return 0
}

/// Whether each prefix of an input is parsed, and not only the input.
private let parsesPrefixes = getenv("FUZZ_PREFIXES") != nil

private func check(_ text: [UInt8]) {
  let tree = SyntaxTree.parse(.script(text, fileName: nil))
  checkNodes(of: tree)
  checkTokens(of: tree)
  _ = dumped(tree)
}

/// Every node lies in the text and has a parent that knows it.
///
/// Extents may run backwards where a nested text skips doubled quotes: its end of input does not count them, as in PowerShell.
private func checkNodes(of tree: SyntaxTree) {
  var count = 0
  let skipsQuotes = hasDoubledQuotes(tree.source)
  tree.root.forEachDescendant { node in
    count += 1
    precondition(
      node.extent.start >= 0 && node.extent.end >= 0 && (skipsQuotes || node.extent.start <= node.extent.end),
      "a node's extent runs backwards")
    precondition(node === tree.root || node.parent != nil, "a node has no parent")
    return true
  }
  precondition(count > 0)
}

/// Tokens stand in order and do not overlap.
private func checkTokens(of tree: SyntaxTree) {
  var end: Int32 = 0
  for token in tree.tokens.tokens where token.kind != .endOfInput {
    precondition(token.start >= end && token.end >= token.start, "tokens overlap")
    precondition(Int(token.end) <= tree.source.count, "a token ends past the text")
    end = token.end
  }
}

/// What `palsh parse` prints, so that reading names and values is tried too.
private func dumped(_ tree: SyntaxTree) -> Int {
  var dump = TreeDump(tree, into: DumpWriter())
  dump.writeTree()
  dump.writeTokens()
  dump.writeErrors()
  return dump.finish().bytes.count
}

private func hasDoubledQuotes(_ source: SourceText) -> Bool {
  (1..<max(1, source.count)).contains { isDoubleQuote(source[$0]) && isDoubleQuote(source[$0 - 1]) }
}
