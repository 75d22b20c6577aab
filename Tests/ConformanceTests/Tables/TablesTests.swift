import Foundation
import TestSupport
import Testing

/// The truth tables: expressions, a line each, with type and text of their value or id and text of their error.
@Suite struct TablesTests {
  private struct Row {
    let table: String
    let line: Int
    let expression: Bytes
    let result: Bytes

    /// What names the row in the list of gaps; in ASCII, because Swift's strings take `é` and `e´` for equal.
    var id: String {
      "\(table)\t" + expression[...].text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
    }
    var file: String { "Tests/Conformance/tables/\(table).tsv" }
  }

  /// As many expressions share a process, unless one of them ends it.
  private static let batch = 250

  @Test func tablesAreAsRecorded() async throws {
    guard let gaps = GapList("tables") else { return ClosingLines.addAbsent("tables") }
    let parts = try Self.tables().flatMap { table in
      stride(from: 0, to: table.count, by: Self.batch).map {
        Array(table[$0..<min($0 + Self.batch, table.count)])
      }
    }
    let comparisons = await Workers.map(parts) { rows in
      let results = Result { try evaluate(rows.map(\.expression)) }
      return rows.enumerated().map { index, row in
        let difference =
          switch results {
          case .success(let got): lineDifference(wanted: row.result, got: got[index])
          case .failure(let error): "did not run: \(error)"
          }
        let shown = difference.map { "\(row.expression[...].text)\n\($0)" }
        return Comparison(id: row.id, file: row.file, line: row.line, difference: shown)
      }
    }
    try gaps.judge(comparisons.flatMap { $0 })
  }

  private static func tables() throws -> [[Row]] {
    try Repository.files(under: "Tests/Conformance/tables", suffix: ".tsv").map { file in
      let table = String((file as NSString).lastPathComponent.dropLast(4))
      return try Repository.bytes(file).lines.enumerated().compactMap { number, line in
        guard let tab = line.firstIndex(of: 0x09) else { return nil }
        return Row(
          table: table, line: number + 1, expression: Bytes(line[..<tab]), result: Bytes(line[(tab + 1)...]))
      }
    }
  }
}

/// What the program prints for each expression; one that stops early is started again after the one it stopped at.
private func evaluate(_ expressions: [Bytes]) throws -> [Bytes] {
  let folder = try TemporaryFolder()
  let list = "\(folder.path)/list.txt"
  var results: [Bytes] = []
  while results.count < expressions.count {
    let rest = expressions[results.count...]
    try Data(rest.flatMap { $0 + [0x0A] }).write(to: URL(filePath: list))
    var environment = fixedEnvironment
    environment["HOME"] = folder.path
    let script = Repository.path("Tests/Conformance/tables/tables.ps1")
    let outcome = try Program(
      Repository.palsh, ["-NoProfile", "-NonInteractive", "-File", script, list], folder: folder.path,
      environment: environment, limit: 60
    ).run()
    let found = numbered(outcome.output.repaired)
    let last = min(found.keys.max() ?? 0, rest.count)
    results += (0..<last).map { found[$0 + 1] ?? Bytes("(nothing)".utf8) }
    if last < rest.count {
      results.append(Bytes((outcome.status.map { "(ended with \($0))" } ?? "(no answer)").utf8))
    }
  }
  return results
}

/// The results in an output: each stands between a character 1 with its line's number and a line feed.
private func numbered(_ output: Bytes) -> [Int: Bytes] {
  var found: [Int: Bytes] = [:]
  for line in output.lines.dropLast() {
    guard let mark = line.lastIndex(of: 0x01) else { continue }
    let parts = line[(mark + 1)...].split(separator: 0x09, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0].text) else { continue }
    found[number] = Bytes(parts[1])
  }
  return found
}
