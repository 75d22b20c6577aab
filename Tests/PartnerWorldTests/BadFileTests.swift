import Foundation
import PartnerDomain
import PartnerWorld
import TestSupport
import Testing

/// A file that cannot be used is named with its reason, and left as it is.
struct BadFileTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.plant()
  }

  func openingFault() -> StoreFault? {
    do {
      try scratch.linkVersion()
      return nil
    } catch { return error as? StoreFault }
  }

  @Test func aNewerWorldIsRefused() throws {
    try scratch.tamper("PRAGMA user_version = 99")
    #expect(openingFault() == .newer(path: scratch.path, version: 99, known: 1))
  }

  @Test(arguments: ["PRAGMA application_id = 7", "PRAGMA application_id = 0"])
  func anotherProgramsDatabaseIsRefused(statement: String) throws {
    try scratch.tamper(statement)
    #expect(openingFault() == .foreign(path: scratch.path))
  }

  @Test(arguments: [
    "DROP TABLE links", "ALTER TABLE links ADD COLUMN more TEXT", "CREATE VIEW v AS SELECT 1",
    "CREATE TRIGGER t AFTER INSERT ON links BEGIN DELETE FROM links; END",
    "DROP TABLE settings; CREATE VIEW settings AS SELECT 1 AS client, 2 AS name, 3 AS value",
    "CREATE TABLE more (a)", "PRAGMA user_version = 0", "PRAGMA user_version = -3",
  ])
  func tablesThatAreNotOursAreRefused(statement: String) throws {
    try scratch.tamper(statement)
    guard case .damaged(scratch.path, _) = openingFault() else {
      Issue.record("\(String(describing: openingFault()))")
      return
    }
  }

  @Test(arguments: [
    "UPDATE links SET state = 'Odd'", "UPDATE objects SET id = 'x' || identity", "UPDATE world SET id = ''",
    "INSERT INTO sessions VALUES ('Az', 1, '{')",
  ])
  func valuesThatAreNotOursAreDamage(statement: String) throws {
    try scratch.tamper(statement)
    #expect(throws: StoreFault.self) {
      try scratch.linkVersion()
      _ = try scratch.world().contexts(of: .powerShell)
    }
  }

  @Test func aLogOfAnotherKindIsTurnedBack() throws {
    try scratch.tamper("PRAGMA journal_mode = WAL; UPDATE links SET version = 9")
    #expect(try scratch.linkVersion() == 9)
    #expect(!Repository.contents(of: scratch.folder).contains { $0.hasSuffix("-wal") })
  }

  @Test func garbageIsDamage() throws {
    try Data("not a database, but long enough to be taken for one by its length alone".utf8)
      .write(to: URL(filePath: scratch.path))
    guard case .damaged = openingFault() else {
      Issue.record("\(String(describing: openingFault()))")
      return
    }
    #expect(try Data(contentsOf: URL(filePath: scratch.path)).count == 71)
  }

  @Test func aFolderInItsPlaceIsNoWorld() throws {
    try FileManager.default.removeItem(atPath: scratch.path)
    try FileManager.default.createDirectory(atPath: scratch.path, withIntermediateDirectories: true)
    guard case .cannotOpen(scratch.path, _) = openingFault() else {
      Issue.record("\(String(describing: openingFault()))")
      return
    }
  }

  /// Bytes changed at random: an error or an answer, never a crash.
  @Test func aFileWithChangedBytesDoesNoHarm() throws {
    let whole = try Data(contentsOf: URL(filePath: scratch.path))
    var faults = 0
    for _ in 0..<150 {
      var broken = whole
      for _ in 0..<Int.random(in: 1...40) { broken[.random(in: broken.indices)] = .random(in: 0...255) }
      if Bool.random() { broken = broken.prefix(.random(in: 1..<broken.count)) }
      try broken.write(to: URL(filePath: scratch.path))
      faults += openingFault() == nil ? 0 : 1
    }
    #expect(faults > 50)
  }
}

/// What the system refuses.
struct RefusedFileTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.plant()
  }

  @Test func aReadOnlyWorldIsReadAndNotWritten() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: scratch.path)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: scratch.folder)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.folder) }
    #expect(try scratch.exerciser("--nobody", "open", scratch.path).text == "3\n")
    let written = try scratch.exerciser("--nobody", "relink", "1", scratch.path)
    #expect(written.text == "fault: \(StoreFault.readOnly(path: scratch.path))\n")
  }

  @Test func aFolderThatCannotBeWrittenIsNamed() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: scratch.folder)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.folder) }
    let path = "\(scratch.folder)/below/world.db"
    let made = try scratch.exerciser("--nobody", "open", path)
    #expect(made.text == "fault: \(StoreFault.readOnly(path: path))\n")
  }

  @Test func aNewWorldIsItsOwnersAlone() throws {
    let path = "\(scratch.folder)/a/b/world.db"
    _ = try PartnerWorld(at: .file(path)).tenant(named: "contoso.example")
    let modes = try ["a", "a/b", "a/b/world.db"].map { name in
      try FileManager.default.attributesOfItem(atPath: "\(scratch.folder)/\(name)")[.posixPermissions] as? Int
    }
    #expect(modes == [0o700, 0o700, 0o600])
  }

  @Test(arguments: [
    (["PALSH_HOME": "/p", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/p/world.db"),
    (["XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/palsh/world.db"),
    (["XDG_DATA_HOME": "x", "HOME": "/h"], "/h/.local/share/palsh/world.db"),
  ])
  func theUsersWorldLiesWhereTheEnvironmentSays(environment: [String: String], path: String) throws {
    #expect(WorldPlace.users { environment[$0] } == .file(path))
    let world = PartnerWorld(at: .users { _ in "relative" })
    #expect(throws: StoreFault.noPlace) { try world.tenant(named: "contoso.example") }
  }
}
