import PartnerDomain
import PartnerWorld

/// What the program was asked to do.
struct Exercise {
  enum Fault: Error { case usage }

  private let verb: String
  private let count: Int
  private let path: String
  private let fabrikam = TenantID(GUID(high: 0xbbbb_bbbb_0002_4000, low: 0x8000_0000_0000_0002))

  init(words: [String]) throws {
    guard let verb = words.first, let path = words.last, (2...3).contains(words.count) else {
      throw Fault.usage
    }
    (self.verb, self.path, count) = (verb, path, words.count == 3 ? Int(words[1]) ?? 0 : 0)
  }

  func run() throws {
    switch verb {
    case "open": announce("\(try link(in: PartnerWorld(at: .file(path))).version)")
    case "relink": try relink()
    case "create":
      for number in 0..<count { _ = try link(in: PartnerWorld(at: .file("\(path)/\(number)/world.db"))) }
    default: throw Fault.usage
    }
  }

  private func link(in world: PartnerWorld) throws -> PartnerLink {
    try world.mine(as: world.signIn(.interactive(account: nil), tenant: fabrikam).token)
  }

  /// Changes the link again and again, and says so after each acknowledgement.
  private func relink() throws {
    let world = PartnerWorld(at: .file(path))
    let token = try world.signIn(.interactive(account: nil), tenant: fabrikam).token
    for number in 0..<count {
      announce("\(try world.relink(to: PartnerID(String(10_000 + number)), as: token).version)")
    }
  }
}
