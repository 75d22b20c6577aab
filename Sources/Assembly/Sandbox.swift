import AzureCLI
import AzureCommands
import PartnerDomain
import PartnerWire
import PartnerWorld
import Runtime

/// The user's embedded world behind the commands of the cloud.
enum Sandbox {
  /// Gives an engine's commands what they ask for; the world's file is opened by the first command that needs it.
  static func install(in engine: Engine) {
    let world = PartnerWorld(at: .users { name in engine.environment[.from(name)].map { String($0) } })
    let time = SystemTime()
    let resources = LocalResourceManager(over: world, time: time)
    engine.services.add(
      AzSession(directory: world, resources: resources, partners: world, store: world, time: time),
      as: AzSession.self)
    engine.services.add(AzureModules.shelf, as: ModuleShelf.self)
    engine.commands.add(
      AzureProgram(
        AzureCLI.Services(directory: world, resources: resources, partners: world, store: world, time: time)))
  }
}
