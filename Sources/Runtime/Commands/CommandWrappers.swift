/// The wrappers around a command's properties, in order of their declaration; gathered while its `init()` runs.
struct CommandWrappers {
  var parameters: [AnyParameter] = []
  var services: [AnyService] = []

  /// What the command that is being made has so far; guarded by the process's lock.
  nonisolated(unsafe) static var gathered = CommandWrappers()

  /// Makes a command and returns it with its wrappers.
  static func make<Command: Cmdlet>(_ type: Command.Type) -> (Command, CommandWrappers) {
    let outer = gathered
    gathered = CommandWrappers()
    defer { gathered = outer }
    let command = Command()
    return (command, gathered)
  }
}
