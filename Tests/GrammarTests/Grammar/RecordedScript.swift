import TestSupport

/// The script of a recorded case.
struct RecordedScript {
  let name: String
  let text: String

  /// The files of cases, each by its path from the root.
  static let files = Repository.files(under: "Tests/Conformance", suffix: ".cases")

  /// The scripts in a file, as far as they stand there plainly.
  static func of(file: String) throws -> [RecordedScript] {
    try Repository.text(file).split(separator: "\n=== ", omittingEmptySubsequences: true).compactMap { part in
      var lines = part.split(separator: "\n", omittingEmptySubsequences: false)[...]
      guard var name = lines.popFirst() else { return nil }
      if name.hasPrefix("=== ") { name = name.dropFirst(4) }
      let options = lines.prefix { $0.hasPrefix("#: ") }
      guard !options.contains(where: { $0.hasPrefix("#: mode: argv") || $0.hasPrefix("#: escaped") }) else {
        return nil
      }
      let script = lines.dropFirst(options.count).prefix { !$0.hasPrefix("--- ") }
      guard !script.contains(where: { $0.hasPrefix("\\") }) else { return nil }
      return RecordedScript(name: "\(file)/\(name)", text: script.joined(separator: "\n"))
    }
  }
}
