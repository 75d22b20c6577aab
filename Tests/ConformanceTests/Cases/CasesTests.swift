import Foundation
import TestSupport
import Testing

/// The recorded cases, area by area.
@Suite struct CasesTests {
  static let files = Repository.files(under: "Tests/Conformance", suffix: ".cases")
  static let areas = Set(files.map { area(of: $0) }).sorted()

  private static func area(of file: String) -> String { String(file.split(separator: "/").suffix(2)[2]) }

  @Test(arguments: areas)
  func areaIsAsRecorded(area: String) async throws {
    guard let gaps = GapList(area) else { return ClosingLines.addAbsent(area) }
    let cases = try Self.files.filter { Self.area(of: $0) == area }.flatMap { try CaseReader.read($0) }
    let comparisons = await Workers.map(cases) { recorded in
      let difference: String?
      do {
        let outcome = try recorded.run(limit: gaps.limit(for: recorded.id))
        difference = recorded.difference(from: outcome)
      } catch {
        difference = "did not run: \(error)"
      }
      return Comparison(id: recorded.id, file: recorded.file, line: recorded.line, difference: difference)
    }
    try gaps.judge(comparisons)
  }

  /// `cases.py` made the files; what it reads from them is what is meant.
  @Test func readerAgreesWithTheOneInPython() throws {
    let script = """
      import sys, os
      sys.dont_write_bytecode = True
      sys.path.insert(0, os.getcwd()); import cases
      for path in sys.argv[1:]:
        for case in cases.read(path):
          options = case.get("options", {})
          row = [case["id"], case["script"], *(f"{k}={'' if v is True else v}" for k, v in sorted(options.items())),
                 case["stdout"], case["stderr"], str(case["exit"])]
          sys.stdout.buffer.write("\\0".join(row).encode() + b"\\0\\n")
      """
    let program = Program(
      "/usr/bin/python3", ["-c", script] + Self.files.map { Repository.path($0) },
      folder: Repository.path("Tests/Conformance"), environment: ["LANG": "C.UTF-8"], limit: 120)
    let python = try program.run()
    #expect(python.status == 0, "\(python.errorText)")

    var ours: Bytes = []
    for recorded in try Self.files.flatMap({ try CaseReader.read($0) }) {
      let options = recorded.options.sorted { $0.key < $1.key }.map { Bytes("\($0.key)=\($0.value)".utf8) }
      let exit = Bytes(recorded.exit.map(String.init)?.utf8 ?? "none".utf8)
      let row =
        [Bytes(recorded.id.utf8), recorded.script] + options + [recorded.output, recorded.errors, exit]
      for cell in row { ours += cell + [0] }
      ours.append(0x0A)
    }
    let difference = lineDifference(wanted: python.output, got: ours)
    #expect(difference == nil)
  }

  @Test func namesAreUnique() throws {
    let ids = try Self.files.flatMap { try CaseReader.read($0) }.map(\.id)
    #expect(ids.count > 4000)
    #expect(Set(ids).count == ids.count)
  }
}
