import Documents
import Formatting
import Runtime

/// An engine with all that a session has: modules, variables, streams, its world.
struct ShellSession {
  let engine: Engine
  let host: ConsoleHost
  let history = SessionHistory()
  let world: any SessionWorld
  /// Counts the errors that were shown.
  let errors: ErrorCounter

  /// Puts a session together on the engine's thread; throws `StartFault` if its world does not exist or memory is short.
  init(
    _ definition: ShellDefinition, for purpose: SessionPurpose, isInteractive: Bool, stackLimit: UInt
  ) throws(StartFault) {
    let host = ConsoleHost(isInteractive: isInteractive)
    let engine: Engine
    do throws(OutOfAddressSpace) { engine = try Engine(host: host) } catch { throw StartFault(error.message) }
    engine.nativeStackLimit = stackLimit
    engine.location = HostFile.currentFolder
    let errors = ErrorCounter(before: MessageOutput(.error, engine))
    engine.setStreams { kind in ReceiverSink(kind == .error ? errors : MessageOutput(kind, engine)) }
    for (name, value) in ProcessEnvironment.all { engine.environment[.from(name)] = .from(value) }
    engine.services.add(history, as: SessionHistory.self)
    world = try engine.furnish(definition, purpose)
    engine.services.add(SessionMaker(definition, purpose), as: (any EngineMaker).self)
    (self.engine, self.host, self.errors) = (engine, host, errors)
  }
}

extension Engine {
  /// Puts commands, views, variables and the world of a session into an engine that has its environment.
  fileprivate func furnish(
    _ definition: ShellDefinition, _ purpose: SessionPurpose
  ) throws(StartFault) -> any SessionWorld {
    style.readEnvironment(environment)
    services.add(ReadLineSession(self), as: ReadLineSession.self)
    let display = Display(definition.views)
    services.add(display, as: Display.self)
    services.add(display, as: (any DisplayFiles).self)
    AutomaticVariables.install(in: self)
    commands.add(definition.modules, to: global)
    DefaultPrompt.install(in: self)
    return try definition.prepare(self, purpose)
  }
}

/// Makes the engines of parallel blocks: sessions like the first one, over the same console and world.
private final class SessionMaker: EngineMaker {
  private let definition: ShellDefinition
  private let purpose: SessionPurpose

  init(_ definition: ShellDefinition, _ purpose: SessionPurpose) {
    (self.definition, self.purpose) = (definition, purpose)
  }

  func makeEngine(like parent: Engine, nativeStackLimit: UInt) throws(ShellError) -> Engine {
    let engine: Engine
    do throws(OutOfAddressSpace) { engine = try Engine(host: parent.host, stackBytes: 64 << 20) } catch {
      throw InternalFault.unexpected("a parallel block has no session: \(error.message)").error()
    }
    engine.nativeStackLimit = nativeStackLimit
    engine.location = parent.location
    engine.environment = parent.environment
    engine.culture = parent.culture
    if let history = parent.services.find(SessionHistory.self) {
      engine.services.add(history, as: SessionHistory.self)
    }
    do throws(StartFault) {
      let world = try engine.furnish(definition, purpose)
      engine.services.add(world, as: (any SessionWorld).self)
    } catch {
      throw InternalFault.unexpected("a parallel block has no session: \(error.message)").error()
    }
    return engine
  }
}
