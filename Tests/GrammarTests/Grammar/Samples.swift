import Syntax
import TestSupport

/// `Grammar/tokens.tsv`: what tokens of each kind look like.
struct Samples {
  struct Row {
    let kind: TokenKind
    let mode: String
    let texts: [String]
  }

  let rows: [Row]
  private let texts: [String: [String]]

  init() throws {
    let kinds = Dictionary(uniqueKeysWithValues: TokenKind.allCases.map { ($0.name, $0) })
    rows = try Table("Grammar/tokens.tsv").rows.map { row in
      guard let kind = kinds[row["kind"] ?? ""] else { throw GrammarFault("\(row) names no kind of token") }
      let samples = (row["samples"] ?? "").replacing("\\n", with: "\n").split(separator: "  ").map(
        String.init)
      return Row(kind: kind, mode: row["mode"] ?? "", texts: samples)
    }
    var texts: [String: [String]] = [:]
    for row in rows {
      texts[row.kind.name] = row.texts
      for name in TokenClasses.names {
        texts[name, default: []] += row.texts.filter { TokenClasses.holds(name, row.kind, $0) }
      }
    }
    // As a name or an argument any keyword will do, and most of them start a statement elsewhere.
    texts["Keyword"] = ["type"]
    self.texts = texts
  }

  /// The samples of a kind or class.
  func of(_ name: String) -> [String] { texts[name] ?? [] }
}
