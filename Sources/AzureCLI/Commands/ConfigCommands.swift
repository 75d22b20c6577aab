extension Command {
  /// Settings of az itself.
  static let config = [
    Command(
      "config get", "Get a configuration.",
      arguments: [
        ArgumentDeclaration(
          "<KEY>",
          "The configuration to get. If not provided, all sections and configurations will be listed. If `section` is "
            + "provided, all configurations under the specified section will be listed. If `<section>.<key>` is "
            + "provided, only the corresponding configuration is shown.",
          isPositional: true),
        local("get"),
      ],
      examples: [
        Example("Get all configurations.", "az config get"),
        Example("Get configurations in `core` section.", "az config get core"),
        Example("Get the configuration of key `core.no_color`.", "az config get core.no_color"),
      ],
      body: getSetting),
    Command(
      "config set", "Set a configuration.",
      details: [
        "For available configuration options, see https://learn.microsoft.com/cli/azure/azure-cli-configuration.",
        "By default without specifying --local, the configuration will be saved to `~/.azure/config`.",
      ],
      arguments: [
        ArgumentDeclaration(
          "<KEY_VALUE>", "Space-separated configurations in the form of `<section>.<key>=<value>`.",
          .list(mayBeEmpty: false), isRequired: true, isPositional: true),
        ArgumentDeclaration("--local", "Set as a local configuration in the working directory.", .flag),
      ],
      examples: settingExamples
    ) { invocation in
      for pair in invocation.arguments.list("<KEY_VALUE>") {
        guard let (key, value) = parts(of: pair, at: "="), let (section, name) = parts(of: key, at: ".")
        else {
          throw CommandFault(ConfigTexts.pairWanted)
        }
        let isEmpty = value == "''" || value == "\"\""
        try invocation.settings.set(section, name.lowercased(), to: isEmpty ? "" : value)
      }
      return nil
    },
    Command(
      "config unset", "Unset a configuration.",
      arguments: [
        ArgumentDeclaration(
          "<KEY>", "The configuration to unset, in the form of `<section>.<key>`.", .list(mayBeEmpty: false),
          isRequired: true, isPositional: true),
        local("unset"),
      ],
      examples: [
        Example("Unset the configuration of key `core.no_color`.", "az config unset core.no_color")
      ]
    ) { invocation in
      for key in invocation.arguments.list("<KEY>") {
        guard let (section, name) = parts(of: key, at: ".") else {
          throw CommandFault(ConfigTexts.nameWanted)
        }
        try invocation.settings.set(section, name.lowercased(), to: nil)
      }
      return nil
    },
  ]

  private static func local(_ verb: String) -> ArgumentDeclaration {
    ArgumentDeclaration(
      "--local",
      "Include local configuration. Scan from the working directory up to the root drive, then the global "
        + "configuration and \(verb == "get" ? "return" : verb) the first occurrence.", .flag)
  }

  private static let settingExamples = [
    Example("Disable color with `core.no_color`.", "az config set core.no_color=true"),
    Example(
      "Hide warnings and only show errors with `core.only_show_errors`.",
      "az config set core.only_show_errors=true"),
    Example("Turn on client-side telemetry.", "az config set core.collect_telemetry=true"),
    Example(
      "Turn on file logging and set its location.",
      "az config set logging.enable_log_file=true\naz config set logging.log_dir=~/az-logs"),
    Example(
      "Set the default location to `westus2` and default resource group to `myRG`.",
      "az config set defaults.location=westus2 defaults.group=MyResourceGroup"),
    Example(
      "Set the default resource group to `myRG` on a local scope.",
      "az config set defaults.group=myRG --local"),
  ]
}

private func getSetting(_ invocation: inout Invocation) throws -> Value? {
  let settings = invocation.settings
  guard let key = invocation.arguments.nonEmpty("<KEY>") else {
    var all = Record()
    for section in try settings.sections() {
      all[section] = .array(try settings.items(of: section).map(\.shown))
    }
    return .object(all)
  }
  guard let (section, name) = parts(of: key, at: ".") else {
    return .array(try settings.items(of: key).map(\.shown))
  }
  guard let item = try settings.item(section, name) else { throw CommandFault(ConfigTexts.notSet(key)) }
  return item.shown
}

/// What stands before and after the first separator, nil where there is none.
func parts(of text: String, at separator: Character) -> (String, String)? {
  guard let index = text.firstIndex(of: separator) else { return nil }
  return (String(text[..<index]), String(text[text.index(after: index)...]))
}
