import PartnerDomain
import PartnerWorld
import TestSupport
import Testing

@Test func aCopyGoesItsOwnWay() throws {
  let scratch = try Scratch()
  let world = scratch.world()
  let token = try world.signIn(.interactive(account: nil), tenant: Sample.fabrikam).token
  let copies = [try world.copy(to: .memory), try world.copy(to: .file("\(scratch.folder)/copy/world.db"))]
  for copy in copies {
    #expect(try copy.relink(to: Sample.ours, as: token).version == 4)
    try copy.forgetLinks(in: Sample.fabrikam)
    #expect(try copy.link(to: Sample.ours, as: token).version == 1)
  }
  #expect(try world.mine(as: token).version == 3)
  #expect(throws: StoreFault.exists(path: scratch.path)) { try world.copy(to: .file(scratch.path)) }
}

@Test func aKeptCopyIsAWorldLikeAnother() throws {
  let scratch = try Scratch()
  let path = "\(scratch.folder)/kept.db"
  let world = PartnerWorld(at: .memory)
  try world.setSetting("x", to: "1", of: .powerShell)
  _ = try world.copy(to: .file(path))
  let kept = PartnerWorld(at: .file(path))
  #expect(try kept.setting("x", of: .powerShell) == "1")
  try kept.forgetSessions()
  #expect(try kept.setting("x", of: .powerShell) == nil)
}

@Test func aCopyThatFailsLeavesNothingBehind() throws {
  let scratch = try Scratch()
  try scratch.plant()
  try scratch.tamper("PRAGMA user_version = 99")
  let path = "\(scratch.folder)/copy.db"
  #expect(throws: StoreFault.newer(path: scratch.path, version: 99, known: 1)) {
    try scratch.world().copy(to: .file(path))
  }
  #expect(Repository.contents(of: scratch.folder).allSatisfy { !$0.hasPrefix("copy") })
}
