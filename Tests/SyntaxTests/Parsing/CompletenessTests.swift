import Syntax
import Testing

@Suite("Completeness and sentences")
struct CompletenessTests {
  @Test(
    "the prompt asks for more where more could help",
    arguments: [
      ("1", Completeness.complete), ("if ($x) {", .incomplete), ("'a", .incomplete), ("a |", .incomplete),
      ("1 +", .incomplete), ("@'", .incomplete), ("foreach ($a in", .incomplete),
      ("a && # more", .incomplete),
      ("1 1", .wrong), (")", .wrong), ("foreach ($a) { }", .wrong),
    ])
  func completeness(_ script: String, _ expected: Completeness) {
    #expect(SyntaxTree.parse(SourceText(script)).completeness == expected)
  }

  @Test(
    "errors say what PowerShell says",
    arguments: [
      ("1 1", "Unexpected token '1' in expression or statement."),
      ("@{a=1;a=2}", "Duplicate keys 'a' are not allowed in hash literals."),
      ("${a", "${{variable}} reference starting is missing the closing '}}'."),
      ("f @a, 1", "Splatted variables like '@a' cannot be part of a comma-separated list of arguments."),
      (
        "1 = 2",
        "The assignment expression is not valid. The input to an assignment operator must be an object that "
          + "is able to accept assignments, such as a variable or a property."
      ),
    ])
  func sentences(_ script: String, _ message: String) {
    #expect(SyntaxTree.parse(SourceText(script)).errors.first?.message == message)
  }
}
