import Glibc
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
    names += scope.pointee.extra?.aliases.values.map { String($0.name) }.sorted() ?? []
    if let top = engine.global.top.pointee.extra, engine.global.top != scope {
      names += top.aliases.values.map { String($0.name) }.sorted()
    }
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
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
