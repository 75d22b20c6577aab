import Database
import PartnerDomain
import Testing

@testable import PartnerWorld

@Test func aFullDiskLosesNothingAndIsNamed() throws {
  let scratch = try Scratch()
  try scratch.plant()
  let world = scratch.world()
  let account = try world.signIn(.interactive(account: nil), tenant: nil).account
  // The page count's limit makes SQLite take the way that a write without space takes.
  try world.withConnection { try $0.run("PRAGMA max_page_count = 1") }
  #expect(throws: StoreFault.diskFull(path: scratch.path)) {
    try world.updateContexts(of: .powerShell) { list in
      for number in 0..<200 {
        list.add(Context(account: account, tenant: Sample.contoso), named: "\(number)")
      }
    }
  }
  #expect(try world.contexts(of: .powerShell).isEmpty)
  try world.withConnection { try $0.run("PRAGMA max_page_count = 1000000") }
  try world.setSetting("after", to: "space", of: .commandLine)
  #expect(try scratch.world().setting("after", of: .commandLine) == "space")
}
