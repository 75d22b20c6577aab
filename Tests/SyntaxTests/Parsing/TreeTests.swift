import Syntax
import Testing

/// The lines that `palsh parse --ast --errors` prints of a script, without their offsets' heading.
private func dump(_ script: String) -> [String] {
  var dump = TreeDump(SyntaxTree.parse(SourceText(script)), into: DumpWriter())
  dump.writeTree()
  dump.writeErrors()
  return String(decoding: dump.finish().bytes, as: UTF8.self).split(separator: "\n").map(String.init)
}

@Suite("Trees")
struct TreeTests {
  @Test("an assignment holds its expression without a pipeline around it")
  func assignment() {
    #expect(
      dump("$a = 1 + 2") == [
        "--- ast 8",
        "ScriptBlock 0-10 usings=0 attributes=0 EndBlock",
        "  NamedBlock 0-10 End unnamed=True statements=1 traps=-",
        "    AssignmentStatement 0-10 Equals",
        "      VariableExpression 0-2 \"a\" unscoped",
        "      CommandExpression 5-10 redirections=0",
        "        BinaryExpression 5-10 Plus",
        "          ConstantExpression 5-6 System.Int32 \"1\"",
        "          ConstantExpression 9-10 System.Int32 \"2\"",
        "--- errors 0",
      ])
  }

  @Test("operators of one precedence lean to the left, tighter ones are inside")
  func precedence() {
    let lines = dump("1 - 2 - 3 * 4")
    #expect(lines[5] == "        BinaryExpression 0-13 Minus")
    #expect(lines[6] == "          BinaryExpression 0-5 Minus")
    #expect(lines[9] == "          BinaryExpression 8-13 Multiply")
  }

  @Test("what is missing becomes an error node, and the rest is read")
  func recovery() {
    let lines = dump("if (1 { 2 }; 'rest'")
    #expect(lines.contains { $0.contains("ErrorStatement 0-5") })
    #expect(lines.contains { $0.hasSuffix("SingleQuoted \"rest\"") })
    #expect(lines.suffix(2) == ["UnexpectedToken 6-7", "MissingEndParenthesisAfterStatement 6-7"])
  }

  @Test("nested expressions say where they stand in the string")
  func expandableString() throws {
    let tree = SyntaxTree.parse(SourceText("\"a$b`n$(1)\""))
    var found: ExpandableStringExpressionAst?
    tree.root.forEachDescendant { node in
      if node.kind == .expandableStringExpression {
        found = node.cast(to: ExpandableStringExpressionAst.self)
      }
      return true
    }
    let string = try #require(found)
    #expect(tree.source.string(of: string.text) == "a$b\n$(1)")
    #expect(string.nestedRanges == [1..<3, 4..<8])
  }

  @Test("every node's parent is the node it was found in")
  func parents() {
    let tree = SyntaxTree.parse(
      SourceText("function f($x) { foreach ($i in 1..3) { \"$i\" | % { $_.a(1)[2] } } }"))
    var count = 0
    tree.root.forEachDescendant { node in
      node.forEachChild { #expect($0.parent === node) }
      count += 1
      return true
    }
    #expect(count > 25)
  }
}
