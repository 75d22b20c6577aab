import CSQLite
import Foundation
import PartnerDomain
import PartnerWorld
import TestSupport
import Testing

/// A folder of its own for one test, gone afterwards, with a world file in it.
final class Scratch {
  let folder: String
  var path: String { "\(folder)/world.db" }

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "palsh-world-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The world in the file, opened anew.
  func world() -> PartnerWorld { PartnerWorld(at: .file(path)) }

  /// Makes the file hold the seed.
  func plant() throws { _ = try linkVersion() }

  /// The version of alex's link in Fabrikam, read by a fresh opening.
  @discardableResult func linkVersion() throws -> Int {
    let world = world()
    return try world.mine(as: world.signIn(.interactive(account: nil), tenant: Sample.fabrikam).token).version
  }

  /// Changes the file behind the world's back.
  func tamper(_ statements: String) throws {
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    try #require(sqlite3_open(path, &connection) == SQLITE_OK)
    try #require(sqlite3_exec(connection, statements, nil, nil, nil) == SQLITE_OK)
  }

  /// The file as it lies there; no connection of this process may be in use.
  func bytes() throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(filePath: path))) }

  /// Runs the exerciser, killed after so many seconds.
  func exerciser(_ arguments: String..., limit: Double = 20) throws -> Program.Outcome {
    let program = Program(Repository.sibling("WorldExerciser"), arguments, limit: limit)
    return try program.run()
  }
}

extension Repository {
  /// A program built beside the tests.
  static func sibling(_ name: String) -> String {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = tests.deletingLastPathComponent().appending(path: name).path(percentEncoded: false)
    return FileManager.default.fileExists(atPath: beside) ? beside : path(".build/debug/\(name)")
  }
}
