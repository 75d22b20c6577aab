import Syntax
import TestSupport
import Testing

/// `Grammar/operators.tsv` against the lexer: every spelling gives its kind, every kind has its row.
@Suite struct OperatorTableTests {
  private struct Row {
    let kind: TokenKind
    let spellings: [String]
    let form: String
    let precedence: UInt32
    let keepsCase: Bool
  }

  private static let forms: [String: @Sendable (TokenKind) -> Bool] = [
    "binary": { $0.isBinaryOperator }, "assignment": { $0.isAssignmentOperator },
    "ternary": { $0.has(.ternaryOperator) }, "unary": { $0.isUnaryOperator && !isPostfix($0) },
    "postfix": { isPostfix($0) },
  ]

  private static func isPostfix(_ kind: TokenKind) -> Bool {
    kind == .postfixPlusPlus || kind == .postfixMinusMinus
  }

  private let rows: [Row]

  init() throws {
    let kinds = Dictionary(uniqueKeysWithValues: TokenKind.allCases.map { ($0.name, $0) })
    rows = try Table("Grammar/operators.tsv").rows.map { row in
      Row(
        kind: try #require(kinds[row["kind"] ?? ""], "\(row) names a kind of token"),
        spellings: (row["spellings"] ?? "").split(separator: " ").map(String.init), form: row["form"] ?? "",
        precedence: UInt32(row["precedence"] ?? "") ?? 0, keepsCase: row["case"] == "kept")
    }
  }

  @Test func spellingsGiveTheirKind() {
    // The parser, not the lexer, tells a postfix operator from the prefix one.
    let lexed: [TokenKind: TokenKind] = [.postfixPlusPlus: .plusPlus, .postfixMinusMinus: .minusMinus]
    for row in rows {
      for spelling in row.spellings + row.spellings.map({ $0.uppercased() }) {
        var lexer = Lexer(SourceText("\(spelling) $x"))
        lexer.setMode(.expression)
        #expect(lexer.next().kind == lexed[row.kind] ?? row.kind, "\(spelling)")
      }
    }
  }

  @Test func rowsAndKindsAgreeBothWays() {
    for (form, has) in Self.forms {
      let listed = rows.filter { $0.form == form }.map(\.kind.name).sorted()
      #expect(listed == TokenKind.allCases.filter(has).map(\.name).sorted(), "\(form)")
    }
    for row in rows {
      #expect(Self.forms[row.form] != nil, "\(row.kind.name) has a form: \(row.form)")
      if row.form == "binary" { #expect(row.precedence == row.kind.binaryPrecedence, "\(row.kind.name)") }
      if row.form == "binary" {
        #expect(row.keepsCase == row.kind.has(.caseSensitiveOperator), "\(row.kind.name)")
      }
    }
  }
}
