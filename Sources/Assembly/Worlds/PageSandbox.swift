import Documents
import Host
import PartnerDomain
import PartnerWorld
import Runtime

/// A copy of the user's world for one page: nobody is signed in, and the sample customer has no link.
final class PageSandbox: SessionWorld {
  private let copy: PartnerWorld
  private let folder: String
  private let customer = PartnerWorld.sampleCustomer

  /// Makes the copy beside the user's world; programs that the page starts play in it too.
  ///
  /// Throws `StartFault`.
  init(at time: any TimeSource, in engine: Engine) throws(StartFault) {
    do {
      let users = WorldPlace.users { engine.variable($0) }
      folder = try users.folderForCopy()
      copy = try PartnerWorld(at: users, time: time).copy(to: .file("\(folder)/world.db"))
      try copy.forgetLinks(in: customer.tenant)
      try copy.forgetSessions()
    } catch {
      throw StartFault("\(error)")
    }
    engine.environment[.from("PALSH_HOME")] = .from(folder)
    _ = Sandbox(copy, at: time, in: engine)
  }

  func standIn(for kind: Placeholder.Kind) -> StandIn? {
    let value = kind == .tenant ? customer.tenant.description : customer.subscription.description
    return StandIn(
      value: value, owner: kind == .tenant ? customer.name : "a subscription of \(customer.name)")
  }

  func end(keeping: Bool) -> String? {
    guard !keeping else { return folder }
    copy.discard()
    return nil
  }
}
