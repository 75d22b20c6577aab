import Foundation
import PartnerDomain
import PartnerWorld
import TestSupport
import Testing

/// What was acknowledged is there, whoever dies and whoever else writes.
struct DurabilityTests {
  @Test func killingAWriterLosesNothingThatItAcknowledged() throws {
    let scratch = try Scratch()
    try scratch.plant()
    // At least eight times, and until a writer came as far as a write on a machine that is busy.
    for round in 0..<60 {
      let before = try scratch.linkVersion()
      guard round < 8 || before == 3 else { break }
      let outcome = try scratch.exerciser("relink", "100000", scratch.path, limit: .random(in: 0.02...0.2))
      #expect(outcome.status == nil, "\(outcome.text)")
      let acknowledged = outcome.text.split(separator: "\n").last.flatMap { Int($0) } ?? before
      // One more may have been written and not yet told.
      #expect((acknowledged...acknowledged + 1).contains(try scratch.linkVersion()))
    }
    #expect(try scratch.linkVersion() > 3)
  }

  @Test func killingWhoeverMakesAWorldLeavesOneThatOpens() throws {
    let scratch = try Scratch()
    for _ in 0..<5 {
      _ = try scratch.exerciser("create", "100000", scratch.folder, limit: .random(in: 0.02...0.1))
      let worlds = Repository.contents(of: scratch.folder)
      for name in worlds {
        let world = PartnerWorld(at: .file("\(scratch.folder)/\(name)/world.db"))
        #expect(try world.tenant(named: "fabrikam.example") == Sample.fabrikam)
        try FileManager.default.removeItem(atPath: "\(scratch.folder)/\(name)")
      }
    }
  }

  @Test func twoProcessesOnOneWorldLoseNothing() async throws {
    let scratch = try Scratch()
    let (path, writes) = (scratch.path, 60)
    let statuses = try await withThrowingTaskGroup(of: Program.Outcome.self) { group in
      // They also make the world: whoever comes second finds it there.
      for _ in 0..<2 {
        group.addTask {
          try Program(Repository.sibling("WorldExerciser"), ["relink", "\(writes)", path]).run()
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.allSatisfy { $0.status == 0 }, "\(statuses.map(\.text))")
    #expect(try scratch.linkVersion() == 3 + 2 * writes)
  }

  @Test func twoSessionsChangeTheStoredContextsOneAfterTheOther() async throws {
    let scratch = try Scratch()
    let worlds = [scratch.world(), scratch.world()]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, world) in worlds.enumerated() {
        group.addTask {
          let account = try world.signIn(.interactive(account: nil), tenant: nil).account
          for turn in 0..<10 {
            try world.updateContexts(of: .powerShell) { list in
              list.add(Context(account: account, tenant: Sample.contoso), named: "\(number).\(turn)")
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try scratch.world().contexts(of: .powerShell).entries.count == 20)
    #expect(try scratch.world().contexts(of: .commandLine).isEmpty)
  }
}
