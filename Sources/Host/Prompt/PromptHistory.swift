import Glibc
import History
import LineEditing
import Runtime

/// What the prompt remembers: this session's entries as they were typed, and those of other sessions.
final class PromptHistory: EntryHistory {
  private let engine: Engine
  private let world: any SessionWorld
  private let store: HistoryStore
  private let archive: EntryArchive
  /// When what runs was begun, in nanoseconds of the clock that never jumps.
  private var begun: UInt64?

  init(_ session: ShellSession) {
    (engine, world) = (session.engine, session.world)
    let variable = { [engine] (name: String) in engine.environment[.from(name)].map { String($0) } }
    store = HistoryStore(
      at: .users(environment: variable), session: Int.random(in: 1...Int.max), mask: .ofCommands(of: engine),
      importing: ReadLineFile.path(environment: variable))
    archive = EntryArchive(store)
  }

  /// Keeps an entry that is about to run.
  func begin(_ text: String) {
    guard !text.allSatisfy(\.isWhitespace) else { return }
    let keeping = engine.services.find(ReadLineSession.self)?.keeping(text, engine) ?? .file
    guard keeping != .nowhere else { return }
    archive.enter(
      Entry(text, time: Int(DateTime.utcNow.unixMilliseconds), in: surroundings), isStored: keeping == .file)
    begun = Self.now
  }

  /// Keeps how it ended.
  func end(succeeded: Bool) {
    guard let begun else { return }
    self.begun = nil
    archive.finish(EntryOutcome(succeeded: succeeded, milliseconds: Int((Self.now - begun) / 1_000_000)))
  }

  /// What keeps entries from being stored, in one sentence; only the first time.
  func takeNote() -> String? { store.takeNote() }

  /// The session is over.
  func close() { store.close() }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  private var surroundings: Entry.Surroundings {
    let standing = world.standing
    return Entry.Surroundings(
      directory: String(engine.location), world: standing.world, tenant: standing.tenant)
  }
}

extension PromptHistory {
  func entry(_ index: Int) -> String? { archive.recall(index) }

  func search(_ query: String, limit: Int) -> [EntryChoice] {
    archive.search(query, limit: limit).map { EntryChoice(text: $0, source: "History") }
  }

  /// Entries that go on from a text, the likeliest first.
  func guesses(from text: String, limit: Int) -> [String] {
    archive.guesses(from: text, in: surroundings, limit: limit)
  }
}
