import Runtime

/// Which kinds of commands are asked for (System.Management.Automation.CommandTypes).
struct CommandKindSet: OptionSet {
  let rawValue: Int32

  static let alias = CommandKindSet(rawValue: CommandKind.alias.rawValue)
  static let function = CommandKindSet(rawValue: CommandKind.function.rawValue)
  static let filter = CommandKindSet(rawValue: CommandKind.filter.rawValue)
  static let cmdlet = CommandKindSet(rawValue: CommandKind.cmdlet.rawValue)
  static let externalScript = CommandKindSet(rawValue: CommandKind.externalScript.rawValue)
  static let application = CommandKindSet(rawValue: CommandKind.application.rawValue)
  static let all: CommandKindSet = [.alias, .function, .filter, .cmdlet, .externalScript, .application]

  init(rawValue: Int32) { self.rawValue = rawValue }
  init(number: Int32) { rawValue = number }
}
