import Database
import Glibc
import Testing

@testable import History

/// A file that cannot be used costs one sentence, and nothing of what was there.
@Suite struct HistoryTroubleTests {
  @Test func aDamagedFileIsSaidOnceAndLeftAlone() throws {
    let scratch = try Scratch()
    try scratch.write(String(repeating: "this is no database ", count: 100), to: "state/history.sqlite")
    let before = scratch.bytes()
    let store = scratch.store()
    store.enter(Entry("1", time: 1))
    let note = try #require(store.takeNote())
    #expect(note.contains("is damaged") && note.contains(scratch.path))
    store.enter(Entry("2", time: 2))
    #expect(store.takeNote() == nil && store.texts.isEmpty && scratch.bytes() == before)
  }

  @Test func aFileOfALaterVersionIsLeftAlone() throws {
    let scratch = try Scratch()
    scratch.store().enter(Entry("1", time: 1))
    try Connection.history(at: scratch.path).connection.run("PRAGMA user_version = 99")
    let store = scratch.store(session: 2)
    store.enter(Entry("2", time: 2))
    #expect(store.takeNote()?.contains("later palsh") == true)
  }

  @Test func aDatabaseOfAnotherProgramIsLeftAlone() throws {
    let scratch = try Scratch()
    _ = PrivateFile.prepare(at: scratch.path)
    let other = try Connection(
      path: scratch.path, .existing, patience: Patience(milliseconds: 0), takesTurns: false
    ) {
      HistoryTrouble($0)
    }
    try other.run("CREATE TABLE other (a)")
    let store = scratch.store()
    store.enter(Entry("1", time: 1))
    #expect(store.takeNote()?.contains("no history of palsh") == true)
  }

  @Test func aFolderThatCannotBeMadeIsSaid() {
    let store = HistoryStore(at: .file("/proc/nowhere/history.sqlite"), session: 1)
    store.enter(Entry("1", time: 1))
    #expect(store.takeNote() != nil)
  }

  @Test func whatWasEnteredWhileTheFileWasLockedIsKeptLater() throws {
    let scratch = try Scratch()
    let store = scratch.store()
    store.enter(Entry("before", time: 1))
    try Connection.history(at: scratch.path).connection.writing { store.enter(Entry("within", time: 2)) }
    store.finish(EntryOutcome(succeeded: false, milliseconds: 2))
    #expect(store.takeNote()?.contains("another program") == true)
    store.enter(Entry("behind", time: 3))
    #expect(store.texts == ["before", "within", "behind"] && store.takeNote() == nil)
    #expect(store.entries(after: 0).map(\.outcome?.succeeded) == [nil, false, nil])
  }

  @Test func aFullDiskLosesNothing() throws {
    let scratch = try Scratch()
    let store = scratch.store()
    store.enter(Entry("before", time: 1))
    // The page count's limit makes SQLite take the way that a write without space takes.
    _ = store.attempt { try $0.run("PRAGMA max_page_count = 1") }
    for index in 0..<40 { store.enter(Entry(String(repeating: "x", count: 1000), time: index)) }
    #expect(store.takeNote()?.contains("no space") == true)
    _ = store.attempt { try $0.run("PRAGMA max_page_count = 100000") }
    store.enter(Entry("behind", time: 3))
    #expect(store.texts.count == 42 && store.texts.last == "behind")
  }

  @Test func anotherEditorsFileIsTakenOverOnce() throws {
    let scratch = try Scratch()
    try scratch.write("Get-Date\nif (1) {`\n  2`\n}\n  \n$password = 'canary'\n", to: "old.txt")
    let first = scratch.store(importing: "\(scratch.folder)/old.txt")
    first.enter(Entry("own", time: 1))
    #expect(first.texts == ["Get-Date", "if (1) {\n  2\n}", "$password = '***'", "own"])
    first.close()
    let second = scratch.store(session: 2, importing: "\(scratch.folder)/old.txt")
    #expect(second.texts.count == 4)
    #expect(!String(decoding: scratch.bytes(), as: UTF8.self).contains("canary"))
  }
}
