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

  /// Puts a session together on the engine's thread; throws `StartFault` if its world does not exist.
  init(
    _ definition: ShellDefinition, for purpose: SessionPurpose, isInteractive: Bool, stackLimit: UInt
  ) throws(StartFault) {
    let host = ConsoleHost(isInteractive: isInteractive)
    let engine = Engine(host: host)
    engine.nativeStackLimit = stackLimit
    engine.location = HostFile.currentFolder
    let errors = ErrorCounter(before: MessageOutput(.error, engine))
    engine.setStreams { kind in ReceiverSink(kind == .error ? errors : MessageOutput(kind, engine)) }
    for (name, value) in ProcessEnvironment.all { engine.environment[.from(name)] = .from(value) }
    engine.style.readEnvironment(engine.environment)
    let display = Display(definition.views)
    engine.services.add(display, as: Display.self)
    engine.services.add(display, as: (any DisplayFiles).self)
    AutomaticVariables.install(in: engine)
    engine.commands.add(definition.modules, to: engine.global)
    engine.services.add(history, as: SessionHistory.self)
    world = try definition.prepare(engine, purpose)
    (self.engine, self.host, self.errors) = (engine, host, errors)
  }
}
