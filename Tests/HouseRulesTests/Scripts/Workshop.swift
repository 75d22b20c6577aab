import Foundation
import TestSupport

/// A temporary folder laid out like the repository, where a script runs among neighbours that the test chooses.
final class Workshop {
  let root: String

  init() throws {
    root = "/tmp/palsh-workshop-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Takes files or folders over from the repository, each to the same place.
  func take(_ paths: String...) throws {
    for path in paths {
      try makeParent(of: path)
      try FileManager.default.copyItem(atPath: Repository.path(path), toPath: "\(root)/\(path)")
    }
  }

  /// Takes the content of a folder of the repository over to the workshop's root.
  func unpack(_ folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: Repository.path(folder))
    where name != ".build" {
      try FileManager.default.copyItem(
        atPath: Repository.path("\(folder)/\(name)"), toPath: "\(root)/\(name)")
    }
  }

  /// Writes a file.
  func write(_ path: String, _ text: String) throws {
    try makeParent(of: path)
    try text.write(toFile: "\(root)/\(path)", atomically: true, encoding: .utf8)
  }

  /// Writes a program of bash lines that stands in for a neighbour, or, under `bin/`, for a command.
  func pretend(_ path: String, _ lines: String) throws {
    try makeParent(of: path)
    // Another process writes it: a child started meanwhile by another test would inherit a descriptor of ours
    // that is open for writing, and as long as one is, the kernel refuses to run the file.
    let script = "cat >\(path) && chmod 755 \(path)"
    let input = Array("#!/bin/bash\n\(lines)\n".utf8)
    _ = try Program("/bin/sh", ["-c", script], folder: root, input: input).run()
  }

  /// Runs a script of the workshop, with its `bin/` first on PATH and nothing else there but `path`.
  func run(
    _ script: String, _ arguments: String..., path: String = "/usr/bin:/bin", limit: Double = 30
  ) throws -> Program.Outcome {
    let program = Program(
      "/bin/bash", ["\(root)/\(script)"] + arguments, folder: root,
      environment: ["PATH": "\(root)/bin:\(path)", "HOME": root], limit: limit)
    return try program.run()
  }

  /// What a file holds, or nil where there is none.
  func text(_ path: String) -> String? { try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) }

  private func makeParent(of path: String) throws {
    let parent = URL(filePath: "\(root)/\(path)").deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
  }
}
