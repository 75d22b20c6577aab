import Runtime

/// What the commands named in an entry are, looked up once while the entry is edited.
final class KnownCommands {
  private let engine: Engine
  private var found: [String: CommandPresence] = [:]

  init(_ engine: Engine) { self.engine = engine }

  /// Looks everything up anew: what ran may have defined commands.
  func forget() { found = [:] }

  func find(_ name: String) -> CommandPresence {
    if let known = found[name] { return known }
    let presence = CommandPresence.find(.from(name), from: engine.global.current)
    found[name] = presence
    return presence
  }

  /// Whether a command refuses a parameter; false where its parameters are not known.
  func refuses(_ parameter: String, _ command: CommandPresence) -> Bool {
    guard case .command(let info) = command, !parameter.isEmpty else { return false }
    guard let table = try? info.parameterTable(engine), info is CmdletInfo || table.isAdvanced else {
      return false
    }
    do throws(ShellError) { return try table.parameter(named: .from(parameter)) == nil } catch {
      // Several fit: what is typed goes on.
      return false
    }
  }
}
