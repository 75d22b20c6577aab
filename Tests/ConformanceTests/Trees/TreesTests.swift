import Foundation
import TestSupport
import Testing

/// Syntax trees, tokens and errors, as PowerShell has them.
@Suite struct TreesTests {
  private typealias Script = (id: String, text: Bytes)
  private static let folder = "Tests/Conformance/ast"

  /// The scripts of all cases.
  @Test func treesAreAsRecorded() async throws {
    guard let gaps = GapList("trees") else { return ClosingLines.addAbsent("trees") }
    let wanted = try sections(unpacked("\(Self.folder)/trees.txt.xz")) { $0 }
    let cases = try CasesTests.files.flatMap { try CaseReader.read($0) }.filter {
      $0.options["mode"] != "argv"
    }
    let parts = stride(from: 0, to: cases.count, by: 100).map {
      Array(cases[$0..<min($0 + 100, cases.count)])
    }
    let comparisons = await Workers.map(parts) { cases in
      let got = Result { try parse(cases.map { ($0.id, $0.script) }) }
      return cases.map { recorded in
        let difference = difference(recorded.id, wanted: wanted, got: got)
        return Comparison(id: recorded.id, file: recorded.file, line: recorded.line, difference: difference)
      }
    }
    try gaps.judge(comparisons.flatMap { $0 })
  }

  /// Small files that show one construct each.
  @Test func snippetsAreAsRecorded() async throws {
    guard let gaps = GapList("snippets") else { return ClosingLines.addAbsent("snippets") }
    let names = Repository.files(under: "\(Self.folder)/snippets", suffix: ".ps1").map {
      String($0.dropLast(4))
    }
    var wanted: [String: Bytes] = [:]
    for name in names {
      wanted[name] = try sections(Bytes("=== x\n".utf8) + Repository.bytes("\(name).txt")) { $0 }["x"]
    }
    let scripts = try names.map { Script(id: $0, text: try Repository.bytes("\($0).ps1")) }
    let got = await Workers.run { Result { try parse(scripts) } }
    let comparisons = names.map { name in
      let difference = difference(name, wanted: wanted, got: got)
      let id = (name as NSString).lastPathComponent
      return Comparison(id: id, file: "\(name).ps1", line: 1, difference: difference)
    }
    try gaps.judge(comparisons)
  }
}

private func difference(_ id: String, wanted: [String: Bytes], got: Result<[String: Bytes], any Error>)
  -> String?
{
  switch got {
  case .failure(let error): "did not run: \(error)"
  case .success(let trees): lineDifference(wanted: wanted[id] ?? [], got: trees[id] ?? [])
  }
}
