/// The commands and groups that there are, extensions' among them once they are added.
struct CommandTable: Sendable {
  let groups: [CommandGroup]
  let commands: [Command]

  /// az's own, and those of these extensions.
  init(extensions: Set<String>) {
    func isThere(_ name: String?) -> Bool { name.map(extensions.contains) ?? true }
    groups = CommandGroup.all.filter { isThere($0.ofExtension) }
    commands = Command.all.filter { isThere($0.ofExtension) }
  }

  func group(_ path: [String]) -> CommandGroup? { groups.first { $0.path == path } }

  func command(_ path: [String]) -> Command? { commands.first { $0.path == path } }

  func subgroups(of group: CommandGroup) -> [CommandGroup] {
    groups.filter { $0.path.count == group.path.count + 1 && $0.path.starts(with: group.path) }
  }

  func commands(of group: CommandGroup) -> [Command] {
    commands.filter { $0.path.count == group.path.count + 1 && $0.path.starts(with: group.path) }
  }

  /// The words that may follow a group.
  func children(of group: CommandGroup) -> [String] {
    (subgroups(of: group).map(\.path) + commands(of: group).map(\.path)).compactMap(\.last)
  }

  /// The extension that would bring the command which these words name, or the group if help is asked for.
  ///
  /// az asks its list of extensions for the whole command, and for a part of one only when the last word asks for help.
  static func extensionBringing(_ words: [String]) -> String? {
    let path = words.prefix { !$0.hasPrefix("-") }
    let command = Command.all.first { $0.ofExtension != nil && path.starts(with: $0.path) }
    if let command { return command.ofExtension }
    guard let last = words.last, last == "-h" || last == "--help", !path.isEmpty else { return nil }
    return Command.all.first { $0.ofExtension != nil && $0.path.starts(with: path) }?.ofExtension
  }
}

extension CommandGroup {
  static let all: [CommandGroup] = [
    CommandGroup(path: [], summary: ""),
    CommandGroup(path: ["account"], summary: "Manage Azure subscription information."),
    CommandGroup(
      path: ["account", "tenant"], summary: "Manage tenant.", isExperimental: true, ofExtension: "account"),
    CommandGroup(
      path: ["config"], summary: "Manage Azure CLI configuration.",
      details: ["Available since Azure CLI 2.10.0."], isExperimental: true),
    CommandGroup(path: ["extension"], summary: "Manage and update CLI extensions."),
    CommandGroup(
      path: ["managementpartner"],
      summary:
        "Allows the partners to associate a Microsoft Partner Network(MPN) ID to a user or service principal "
        + "in the customer's Azure directory.",
      ofExtension: "managementpartner"),
  ]
}

extension Command {
  /// Every command; a family of them stands in one file of `Commands/`.
  static let all: [Command] =
    signIn + account + tenants + extensions + managementPartner + rest + version + config
}
