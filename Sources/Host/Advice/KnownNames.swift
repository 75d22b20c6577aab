import Runtime

/// Names that a command can have in a session, without loading anything for it.
final class KnownNames {
  private let engine: Engine
  private var programs: (path: String, names: [String]) = ("", [])

  init(_ engine: Engine) { self.engine = engine }

  /// Functions, commands, aliases, then programs.
  var commands: [String] {
    let scope = engine.global.current
    var names = CommandResolver.functions(from: scope).map { String($0.name) }
    names += engine.commands.all.map { String($0.name) }.sorted()
    names += CommandResolver.aliases(from: scope).map { String($0.name) }.sorted()
    return names + programNames
  }

  /// Names of commands with a dash: functions and commands.
  var verbNames: [String] {
    (CommandResolver.functions(from: engine.global.current) as [CommandInfo] + engine.commands.all).map {
      String($0.name)
    }.filter { $0.contains("-") }.sorted()
  }

  private var programNames: [String] {
    let path = engine.environment[.from("PATH")].map { String($0) } ?? ""
    if path != programs.path {
      programs = (path, path.split(separator: ":").flatMap { KnownNames.files(in: String($0)) })
    }
    return programs.names
  }

  private static func files(in folder: String) -> [String] {
    FolderReader.names(of: folder).filter { !$0.hasPrefix(".") }
  }
}
