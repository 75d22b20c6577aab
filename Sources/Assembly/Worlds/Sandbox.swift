import AzureCLI
import AzureCommands
import Documents
import Host
import PartnerDomain
import PartnerWire
import PartnerWorld
import Runtime

/// The embedded world behind the commands of the cloud.
struct Sandbox {
  let world: PartnerWorld
  let session: AzSession

  /// Gives an engine's commands what they ask for; the world's file is opened by the first command that needs it.
  init(_ world: PartnerWorld, at time: any TimeSource, in engine: Engine) {
    let resources = LocalResourceManager(over: world, time: time)
    self.world = world
    session = AzSession(directory: world, resources: resources, partners: world, store: world, time: time)
    engine.services.add(session, as: AzSession.self)
    engine.services.add(SandboxValues(world, session), as: (any WorldValues).self)
    engine.services.add(
      ModuleShelf(AzureModules.shelf.available + ReadLineModule.shelf), as: ModuleShelf.self)
    engine.commands.add(
      AzureProgram(
        AzureCLI.Services(directory: world, resources: resources, partners: world, store: world, time: time)))
  }
}

/// The user's own world.
final class UsersSandbox: SessionWorld {
  private let sandbox: Sandbox

  init(at time: any TimeSource, in engine: Engine) {
    sandbox = Sandbox(PartnerWorld(at: .users { engine.variable($0) }, time: time), at: time, in: engine)
  }

  func standIn(for kind: Placeholder.Kind) -> StandIn? {
    FreeCustomer.find(sandbox.session, in: sandbox.world).flatMap { $0.standIn(for: kind) }
  }

  func end(keeping: Bool) -> String? { nil }

  var standing: WorldStanding { sandbox.standing }

  func arguments(for parameter: String) -> [CompletedValue] { sandbox.arguments(for: parameter) }
}

extension Engine {
  /// An environment variable of the session.
  func variable(_ name: String) -> String? { environment[.from(name)].map { String($0) } }
}
