import Database
import Glibc
import Testing

@testable import History

@Suite struct HistoryStoreTests {
  @Test func whatOneSessionEntersAnotherOneFinds() throws {
    let scratch = try Scratch()
    let first = scratch.store(session: 1)
    first.enter(Entry("Get-Date", time: 5, in: .init(directory: "/tmp", world: "sandbox", tenant: "t")))
    first.finish(EntryOutcome(succeeded: false, milliseconds: 12))
    first.close()
    let entry = try #require(scratch.store(session: 2).entries(after: 0).first)
    #expect(
      entry.entry == Entry("Get-Date", time: 5, in: .init(directory: "/tmp", world: "sandbox", tenant: "t")))
    #expect(entry.outcome == EntryOutcome(succeeded: false, milliseconds: 12))
    #expect(entry.session == 1)
    #expect(first.takeNote() == nil)
  }

  @Test func anEntryIsKeptBeforeItEnds() throws {
    let scratch = try Scratch()
    let store = scratch.store()
    store.enter(Entry("Start-Sleep 100", time: 1))
    #expect(scratch.store(session: 2).entries(after: 0).map(\.outcome) == [nil])
  }

  @Test func onlyTheOwnerMayReadIt() throws {
    let scratch = try Scratch()
    scratch.store().enter(Entry("1", time: 1))
    var status = stat()
    #expect(stat(scratch.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    chmod(scratch.path, 0o644)
    scratch.store(session: 2).enter(Entry("2", time: 2))
    #expect(stat(scratch.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(stat("\(scratch.folder)/state", &status) == 0 && status.st_mode & 0o777 == 0o700)
  }

  @Test func noSecretReachesTheFile() throws {
    let scratch = try Scratch()
    let store = scratch.store()
    store.enter(Entry("Connect-It -Password 'hunter2-canary'", time: 1))
    store.close()
    let bytes = String(decoding: scratch.bytes(), as: UTF8.self)
    #expect(bytes.contains("Connect-It -Password '***'"))
    #expect(!bytes.contains("canary"))
  }

  @Test func twoSessionsWriteIntoOneFile() throws {
    let scratch = try Scratch()
    let (first, second) = (scratch.store(session: 1), scratch.store(session: 2))
    for index in 0..<5 {
      first.enter(Entry("a\(index)", time: index))
      second.enter(Entry("b\(index)", time: index))
    }
    #expect(first.texts == ["a0", "b0", "a1", "b1", "a2", "b2", "a3", "b3", "a4", "b4"])
    #expect(second.takeNote() == nil)
  }

  @Test func aLongEntryIsNotKept() throws {
    let scratch = try Scratch()
    let store = scratch.store()
    store.enter(Entry(String(repeating: "x", count: HistorySchema.longestEntry + 1), time: 1))
    store.enter(Entry("short", time: 2))
    #expect(store.texts == ["short"])
  }

  @Test func nowhereMeansNoFile() throws {
    let store = HistoryStore(at: .nowhere, session: 1)
    store.enter(Entry("1", time: 1))
    #expect(store.texts.isEmpty && store.takeNote() == nil)
  }

  @Test func thePlaceFollowsTheEnvironment() {
    func place(_ variables: [String: String]) -> HistoryPlace { .users { variables[$0] } }
    #expect(place(["HOME": "/h"]) == .file("/h/.local/state/palsh/history.sqlite"))
    #expect(place(["HOME": "/h", "XDG_STATE_HOME": "/s"]) == .file("/s/palsh/history.sqlite"))
    #expect(place(["HOME": "/h", "XDG_STATE_HOME": "s"]) == .file("/h/.local/state/palsh/history.sqlite"))
    #expect(place(["HOME": "/h", "PALSH_HISTORY": "/x.db"]) == .file("/x.db"))
    #expect(place(["HOME": "/h", "PALSH_HISTORY": ""]) == .nowhere)
    #expect(place([:]) == .nowhere)
  }
}
