import Foundation
import TestSupport

/// What a case can fail with before its program runs.
enum CaseFault: Error {
  case unknownMode(String)
  case noFolder(code: Int32)
}

extension RecordedCase {
  /// Runs the case in a fresh folder and process and returns what is to be compared with the record.
  ///
  /// Throws `CaseFault`, a fault of the file system, or one of starting the program.
  func run(limit: Double) throws -> Program.Outcome {
    let folder = try Self.freshFolder()
    let home = folder + ".h"
    defer {
      try? FileManager.default.removeItem(atPath: folder)
      try? FileManager.default.removeItem(atPath: home)
    }
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: false)
    var program = Program(
      Repository.palsh, folder: folder, environment: environment(home: home), limit: limit)
    program.input = Bytes((options["stdin"] ?? "").replacing("\\n", with: "\n").utf8)
    try prepare(&program)
    var outcome = try program.run()
    for stream in [\Program.Outcome.output, \.errors] {
      outcome[keyPath: stream] = outcome[keyPath: stream].repaired
        .replacing(home, by: "{HOME}").replacing(folder, by: "{DIR}")
    }
    return outcome
  }

  /// A folder of the length that the recorded ones had: errors wrap by it.
  private static func freshFolder() throws -> String {
    mkdir("/tmp/c", 0o777)
    while true {
      let number = Int.random(in: 1_000_000..<2_000_000)
      let folder = "/tmp/c/\(String(number).dropFirst())"
      if mkdir(folder, 0o755) == 0 { return folder }
      guard errno == EEXIST else { throw CaseFault.noFolder(code: errno) }
    }
  }

  private func environment(home: String) -> [String: String] {
    var result = fixedEnvironment
    result["HOME"] = home
    if options["color"] != nil { result["NO_COLOR"] = nil }
    for pair in shellWords(options["env"] ?? "") {
      let name = pair.prefix { $0 != "=" }
      result[String(name)] = String(pair.dropFirst(name.count + 1))
    }
    return result
  }

  /// Puts the script where the case's mode has it.
  private func prepare(_ program: inout Program) throws {
    let base = ["-NoProfile", "-NonInteractive"]
    let text = String(decoding: script, as: UTF8.self)
    switch options["mode"] ?? "file" {
    case "file":
      try Data(script + [0x0A]).write(to: URL(filePath: "\(program.folder)/case.ps1"))
      program.arguments = base + ["-File", "case.ps1"] + shellWords(options["args"] ?? "")
    case "command": program.arguments = base + ["-Command", text]
    case "stdin":
      program.arguments = base + ["-Command", "-"]
      program.input = script + [0x0A]
    case "argv":
      program.arguments = try JSONDecoder().decode([String].self, from: Data(script))
        .map { $0.replacing("{DIR}", with: program.folder) }
    case let mode: throw CaseFault.unknownMode(mode)
    }
  }

  /// What differs from the record, in a few lines, or nil where nothing does.
  func difference(from outcome: Program.Outcome) -> String? {
    var parts: [String] = []
    if let status = outcome.status {
      if status != exit { parts.append("exit: wanted \(exit.map(String.init) ?? "none"), got \(status)") }
    } else {
      parts.append("its time ran out")
    }
    for (name, wanted, got) in [("stdout", output, outcome.output), ("stderr", errors, outcome.errors)] {
      guard let difference = lineDifference(wanted: wanted, got: got) else { continue }
      parts.append("\(name), \(difference)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }
}
