import Database
import Testing

@testable import History

@Suite struct RecallTests {
  /// A history with entries of an earlier session, and an archive of a new one over it.
  private func archive(_ scratch: Scratch, _ earlier: [Entry], succeeded: Bool = true) -> EntryArchive {
    let store = scratch.store(session: 7)
    for entry in earlier {
      store.enter(entry)
      store.finish(EntryOutcome(succeeded: succeeded, milliseconds: 1))
    }
    store.close()
    return EntryArchive(scratch.store(session: 8))
  }

  @Test func thisSessionComesFirstEachTextOnce() throws {
    let scratch = try Scratch()
    let archive = archive(
      scratch, [Entry("old 1", time: 1), Entry("Get-Date", time: 2), Entry("old 2", time: 3)])
    archive.enter(Entry("Get-Date", time: 4))
    archive.enter(Entry("$password = 'hunter2'", time: 5))
    let recalled = (0..<9).compactMap { archive.recall($0) }
    #expect(recalled == ["$password = 'hunter2'", "Get-Date", "old 2", "old 1"])
    #expect(archive.recall(4) == nil && archive.recall(-1) == nil)
  }

  @Test func aSearchTakesWordsInAnyOrderOverAllSessions() throws {
    let scratch = try Scratch()
    let archive = archive(
      scratch,
      [Entry("Get-Item -Path Özil", time: 1), Entry("Get-Item b", time: 2), Entry("Get-Item b", time: 3)])
    archive.enter(Entry("Set-Item b", time: 4))
    #expect(archive.search("ITEM b", limit: 9) == ["Set-Item b", "Get-Item b"])
    #expect(archive.search("özil get", limit: 9) == ["Get-Item -Path Özil"])
    #expect(archive.search("", limit: 2) == ["Set-Item b", "Get-Item b"])
    #expect(archive.search("no such", limit: 9).isEmpty)
    scratch.store(session: 9).enter(Entry("from beside", time: 5))
    #expect(archive.search("beside", limit: 9) == ["from beside"])
    #expect(archive.recall(0) == "Set-Item b")
  }

  @Test func aGuessKnowsDirectoryTenantAndFailure() throws {
    let (home, tenant) = (
      Entry.Surroundings(directory: "/h"), Entry.Surroundings(directory: "/w", tenant: "t")
    )
    let scratch = try Scratch()
    let archive = archive(
      scratch,
      [Entry("git push home", time: 1, in: home), Entry("git push tenant", time: 2, in: tenant)])
    func guess(_ text: String, _ surroundings: Entry.Surroundings) -> [String] {
      archive.guesses(from: text, in: surroundings, limit: 1)
    }
    #expect(guess("git p", home) == ["git push home"])
    #expect(guess("GIT P", tenant) == ["git push tenant"])
    archive.enter(Entry("git pull", time: 3, in: home))
    archive.finish(EntryOutcome(succeeded: false, milliseconds: 1))
    #expect(guess("git p", home) == ["git push home"])
    #expect(guess("git pull", home).isEmpty && guess("", home).isEmpty && guess("none", home).isEmpty)
    #expect(archive.guesses(from: "git", in: home, limit: 9).count == 3)
  }

  @Test func whatHasASecretIsNotGuessed() throws {
    let scratch = try Scratch()
    let archive = archive(scratch, [Entry("Connect-It -Password 'hunter2'", time: 1)])
    archive.enter(Entry("Connect-It -Token 'abc'", time: 2), isStored: false)
    #expect(archive.guesses(from: "Connect", in: .init(), limit: 9).isEmpty)
    #expect(archive.search("connect", limit: 9) == ["Connect-It -Token 'abc'", "Connect-It -Password '***'"])
    #expect(scratch.store(session: 9).texts.count == 1)
  }

  @Test func tenThousandEntriesAreReachedAndSearched() throws {
    let scratch = try Scratch()
    let store = scratch.store(session: 7)
    _ = store.attempt { connection in
      try connection.writing {
        for index in 0..<10_000 {
          try connection.run(
            "INSERT INTO entries (time, directory, session, world, tenant, text) VALUES (?, '/w', 1, '', '', ?)",
            index,
            "Get-AzSubscription -TenantId \(index) | Where-Object State -eq Enabled")
        }
      }
    }
    let archive = EntryArchive(scratch.store(session: 8))
    #expect(archive.recall(9_999)?.contains("-TenantId 0 ") == true && archive.recall(10_000) == nil)
    #expect(archive.search("enabled 4711", limit: 5).count == 1)
  }
}
