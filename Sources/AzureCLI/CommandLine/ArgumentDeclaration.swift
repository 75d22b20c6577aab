/// Something that a command takes.
struct ArgumentDeclaration: Sendable {
  enum Kind: Sendable, Equatable {
    case value
    /// One of a few words, in any case.
    case choice([String])
    /// `true` or `false`, true when nothing follows.
    case toggle
    case flag
    /// Several values up to the next option; none only if so said.
    case list(mayBeEmpty: Bool)
  }

  /// The options, the one that az names first in front; for a positional argument its name in help.
  let options: [String]
  let help: String
  let kind: Kind
  let isRequired: Bool
  let isPositional: Bool
  let defaultValue: String?
  /// The heading in help; nil for the command's own arguments.
  let group: String?
  /// Lines of help below the argument.
  let details: String?

  init(
    _ options: String, _ help: String, _ kind: Kind = .value, isRequired: Bool = false,
    isPositional: Bool = false,
    defaultValue: String? = nil, group: String? = nil, details: String? = nil
  ) {
    self.options = options.split(separator: " ").map(String.init)
    (self.help, self.kind, self.isRequired, self.isPositional) = (help, kind, isRequired, isPositional)
    (self.defaultValue, self.group, self.details) = (defaultValue, group, details)
  }

  /// What a command asks for it by: the first option.
  var key: String { options.first ?? "" }

  /// As az names it in messages: `--name/-n`.
  var name: String { options.joined(separator: "/") }
}

extension ArgumentDeclaration {
  /// What every command takes.
  static let global = [help, query, output, verbose, debug, onlyShowErrors]

  static let help = ArgumentDeclaration(
    "-h --help", "Show this help message and exit", .flag, group: "Global Arguments")
  static let query = ArgumentDeclaration(
    "--query", "JMESPath query string. See http://jmespath.org/ for more information and examples",
    group: "Global Arguments")
  static let output = ArgumentDeclaration(
    "--output -o", "Output format", .choice(["json", "jsonc", "yaml", "yamlc", "table", "tsv", "none"]),
    defaultValue: "json", group: "Global Arguments")
  static let verbose = ArgumentDeclaration(
    "--verbose", "Increase logging verbosity. Use --debug for full debug logs", .flag,
    group: "Global Arguments")
  static let debug = ArgumentDeclaration(
    "--debug", "Increase logging verbosity to show all debug logs", .flag, group: "Global Arguments")
  static let onlyShowErrors = ArgumentDeclaration(
    "--only-show-errors", "Only show errors, suppressing warnings", .flag, group: "Global Arguments")

  /// The account to act as, by its subscription.
  static let subscription = ArgumentDeclaration(
    "--subscription",
    "Name or ID of subscription. You can configure the default subscription using "
      + "`az account set -s NAME_OR_ID`",
    group: "Global Arguments")

  /// Taken by commands that change something; nothing in the sandbox looks at them.
  static let policy = [
    ArgumentDeclaration(
      "--change-reference", "The related change reference ID for this resource operation",
      group: "Global Policy Arguments"),
    ArgumentDeclaration(
      "--acquire-policy-token", "Acquiring an Azure Policy token automatically for this resource operation",
      .flag, group: "Global Policy Arguments"),
  ]
}
