import Foundation
import TestSupport

/// What `palsh parse` prints for scripts, one process for all of them.
///
/// Gives the output of each by its id; a script that the program did not come to is missing. Throws what kept it from running.
func parse(_ scripts: [(id: String, text: Bytes)]) throws -> [String: Bytes] {
  let folder = try TemporaryFolder()
  var ids: [String: String] = [:]
  var list = ""
  for (number, script) in scripts.enumerated() {
    let path = "\(folder.path)/\(number).ps1"
    try Data(script.text).write(to: URL(filePath: path))
    ids[path] = script.id
    list += "\(path)\n"
  }
  let listing = "\(folder.path)/list.txt"
  try list.write(toFile: listing, atomically: true, encoding: .utf8)
  let outcome = try Program(
    Repository.palsh, ["parse", "-List", listing], folder: folder.path, environment: fixedEnvironment,
    limit: 120
  ).run()
  return sections(outcome.output.repaired) { ids[$0] }
}

/// The parts of a text that a line `=== NAME` starts, by `id` of that name, without empty lines at their ends.
func sections(_ text: Bytes, id: (String) -> String?) -> [String: Bytes] {
  var found: [String: Range<Int>] = [:]
  var current: String?
  for line in text.lines {
    if line.starts(with: "=== "), let name = id(line.dropFirst(4).text) {
      current = name
      found[name] = (line.endIndex + 1)..<(line.endIndex + 1)
    } else if let current, let range = found[current] {
      found[current] = range.lowerBound..<max(range.upperBound, line.isEmpty ? 0 : line.endIndex)
    }
  }
  return found.mapValues { $0.lowerBound < text.count ? Bytes(text[$0]) : [] }
}

/// The content of an `.xz` file of the repository; throws if it cannot be unpacked.
func unpacked(_ file: String) throws -> Bytes {
  let outcome = try Program("/usr/bin/xz", ["-dc", Repository.path(file)], limit: 120).run()
  guard outcome.status == 0 else { throw UnpackingFault(file: file, message: outcome.errorText) }
  return outcome.output
}

/// An archive that `xz` did not read.
struct UnpackingFault: Error {
  let file: String
  let message: String
}
