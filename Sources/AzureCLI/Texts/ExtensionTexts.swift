/// What az says about extensions.
enum ExtensionTexts {
  static let nameOrSource = "usage error: --name NAME | --source SOURCE"
  static let reference =
    "If the command is from an extension, please make sure the corresponding extension is installed. To learn more "
    + "about extensions, please visit 'https://learn.microsoft.com/cli/azure/azure-cli-extensions-overview'"

  static func unknown(_ name: String) -> String {
    "No extension found with name '\(name)'\n\nUse --debug for more information"
  }

  static func noSuchVersion(_ version: String, of package: ExtensionPackage) -> String {
    "Version '\(version)' not found for extension '\(package.name)'\n\nUse --debug for more information"
  }

  static func alreadyInstalled(_ package: ExtensionPackage) -> String {
    "Extension '\(package.name)' \(package.version) is already installed."
  }

  static func latestInstalled(_ name: String) -> String {
    "Latest version of '\(name)' is already installed."
  }

  static func notInstalled(_ name: String) -> String {
    "The extension \(name) is not installed. Please install the extension via `az extension add -n \(name)`."
  }

  static func noUpdate(_ name: String) -> String {
    "\(latestInstalled(name))\n\nUse --debug for more information"
  }

  static func commandIsFrom(_ name: String) -> String {
    "This command is from the following extension: \(name)"
  }

  // Adding one when a command needs it.
  static let previewNotice = [
    "Preview version of extension is disabled by default for extension installation, enabled for modules without "
      + "stable versions. ",
    "Please run 'az config set extension.dynamic_install_allow_preview=true or false' to config it specifically. ",
  ]

  static func installingFirst(_ name: String) -> String {
    "The command requires the extension \(name). It will be installed first."
  }

  static func question(_ name: String, continues: Bool) -> String {
    "The command requires the extension \(name). Do you want to install it now?"
      + (continues ? " The command will continue to run after the extension is installed." : "")
  }

  static let allowing =
    "Run 'az config set extension.use_dynamic_install=yes_without_prompt' to allow installing extensions without "
    + "prompt."

  static func cannotAsk(_ name: String) -> String {
    "The command requires the extension \(name). Unable to prompt for extension install confirmation as no tty "
      + "available. \(allowing)"
  }

  static func needed(_ name: String) -> String {
    "The command requires the latest version of extension \(name). "
      + "To install, run 'az extension add --upgrade -n \(name)'."
  }

  static func rerun(_ name: String, asked: Bool) -> String {
    "Extension \(name) installed\(asked ? " with prompt" : ""). Please rerun your command."
  }

  /// Ours.
  static let onlyByName = "The sandbox's az adds extensions by name only: give --name instead of --source."
}
