import Foundation

/// The checkout that the tests were built from.
package enum Repository {
  /// The folder that holds `Package.swift`, without a slash at its end.
  package static let root: String = {
    var path = URL(filePath: #filePath)
    for _ in 0..<4 { path.deleteLastPathComponent() }
    return path.path(percentEncoded: false).trimmed(suffix: "/")
  }()

  /// The path of a file or folder, given as it is called inside the repository.
  package static func path(_ relative: String) -> String { "\(root)/\(relative)" }

  /// The program under test: the one that `PALSH` names, else the `palsh` built beside the tests.
  package static let palsh: String = {
    if let named = ProcessInfo.processInfo.environment["PALSH"], !named.isEmpty {
      return URL(filePath: named).path(percentEncoded: false)
    }
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "palsh").path(percentEncoded: false)
  }()

  /// Whether an environment variable is set to something.
  package static func isSet(_ variable: String) -> Bool {
    !(ProcessInfo.processInfo.environment[variable] ?? "").isEmpty
  }

  /// The files below a folder whose names end in `suffix`, sorted, each by its path from the root.
  package static func files(under folder: String, suffix: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: path(folder))?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".build/") }.sorted().map {
      "\(folder)/\($0)"
    }
  }

  /// The names in a folder, sorted; none if there is no such folder.
  package static func contents(of path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// Whether a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    var folder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &folder) && folder.boolValue
  }

  /// The bytes of a file, given as it is called inside the repository; throws if it cannot be read.
  package static func bytes(_ relative: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: path(relative))))
  }

  /// The text of a file of the repository; throws if it cannot be read.
  package static func text(_ relative: String) throws -> String {
    try String(decoding: bytes(relative), as: UTF8.self)
  }
}

extension String {
  fileprivate func trimmed(suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
