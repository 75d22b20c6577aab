import Foundation
import TestSupport
import Testing

/// Broken scripts: the size and the digest of their tree, and the errors found.
@Suite struct MutantsTests {
  /// One in so many; `Scripts/mutants` compares all.
  private static let step = 10
  private static let recorded = "Tests/Conformance/ast/mutants.tsv.xz"

  @Test func everyTenthMutantIsAsRecorded() async throws {
    guard let gaps = GapList("mutants") else { return ClosingLines.addAbsent("mutants") }
    var wanted: [String: String] = [:]
    for line in try unpacked(Self.recorded).lines {
      let id = line.prefix { $0 != 0x09 }
      wanted[id.text] = line.dropFirst(id.count + 1).text
    }
    let scripts = try brokenScripts()
    let parts = stride(from: 0, to: scripts.count, by: 200).map {
      Array(scripts[$0..<min($0 + 200, scripts.count)])
    }
    let trees = await Workers.map(parts) { part in Result { try parse(part) } }
    let comparisons = zip(parts, trees).flatMap { part, trees in
      part.map { script in
        let want = wanted[script.id] ?? "unknown"
        let difference: String? =
          switch trees {
          case .failure(let error): "did not run: \(error)"
          case .success(let trees):
            lineDifference(wanted: Bytes(want.utf8), got: Bytes(figures(trees[script.id] ?? []).utf8))
          }
        let shown = difference.map { "\(script.text[...].text)\n\($0)" }
        return Comparison(id: script.id, file: Self.recorded, line: 1, difference: shown)
      }
    }
    try gaps.judge(comparisons)
  }

  private func brokenScripts() throws -> [(id: String, text: Bytes)] {
    let folder = try TemporaryFolder()
    let script = Repository.path("Tests/Conformance/ast/broken.py")
    let outcome = try Program(
      "/usr/bin/python3", [script, folder.path, "\(Self.step)"], environment: ["LANG": "C.UTF-8"], limit: 120
    ).run()
    try #require(outcome.status == 0, "\(outcome.errorText)")
    return try outcome.output.lines.dropLast().enumerated().map { number, id in
      (id.text, try Bytes(Data(contentsOf: URL(filePath: "\(folder.path)/\(number).ps1"))))
    }
  }
}

/// What `mutants.tsv.xz` holds of a tree: number of nodes, start of the digest of their lines, the errors.
private func figures(_ tree: Bytes) -> String {
  var part = ""
  var nodes: [ArraySlice<UInt8>] = []
  var errors: [String] = []
  for line in tree.lines where !line.isEmpty {
    if line.starts(with: "--- ") {
      part = String(line.text.split(separator: " ")[1])
    } else if part == "ast" {
      nodes.append(line)
    } else if part == "errors" {
      errors.append(line.text.replacing(" ", with: "@"))
    }
  }
  let digest = SHA256.hexadecimal(Bytes(nodes.joined(separator: [0x0A]))).prefix(12)
  return "\(nodes.count)\t\(digest)\t\(errors.joined(separator: " "))"
}
