/// What az says about itself and about failures of all kinds.
enum GeneralTexts {
  static let unexpected = "The command failed with an unexpected error. Here is the traceback:"
  static let issues = "To check existing issues, please visit: https://github.com/Azure/azure-cli/issues"
  static let examples = "Examples from command's help:"
  static let reference = "https://aka.ms/cli_ref"
  static let referenceCaption = "Read more about the command in reference docs"

  static func duration(_ seconds: Double) -> String {
    let text = milliseconds(seconds)
    return "Command ran in \(text) seconds (init: 0.000, invoke: \(text))"
  }

  static func experimental(_ group: CommandGroup) -> String {
    "Command group '\(group.path.joined(separator: " "))' is experimental and under development. "
      + "Reference and support levels: https://aka.ms/CLI_refstatus"
  }

  static let experimentalHere =
    "This command group is experimental and under development. "
    + "Reference and support levels: https://aka.ms/CLI_refstatus"

  static let welcome = #"""

         /\
        /  \    _____   _ _  ___ _
       / /\ \  |_  / | | | \'__/ _\
      / ____ \  / /| |_| | | |  __/
     /_/    \_\/___|\__,_|_|  \___|


    Welcome to the cool new Azure CLI!

    Use `az --version` to display the current version.
    Here are the base commands:


    """#

  /// Ours: for a command group of az that the sandbox does not have.
  static func notHere(_ word: String) -> String {
    "The sandbox's az has no '\(word)'. `az -h` lists what it has."
  }

  /// The groups and commands of az 2.91.0 that are not here.
  static let otherGroups: Set<String> = Set(
    """
    acr ad advisor aks ams apim appconfig appservice aro backup batch bicep billing bot cache capacity cloud \
    cognitiveservices compute-fleet compute-recommender connection consumption container containerapp cosmosdb \
    data-boundary databoxedge deployment deployment-scripts disk disk-access disk-encryption-set dls dms eventgrid \
    eventhubs feature functionapp group hdinsight identity image iot keyvault lab lock logicapp managed-cassandra \
    managedapp managedservices maps mariadb monitor mysql netappfiles network policy postgres ppg private-link provider \
    redis relay resource resourcemanagement restore-point role search security servicebus sf sig signalr snapshot sql \
    sshkey stack stack-whatif staticwebapp storage synapse tag term ts vm vmss webapp configure feedback find \
    interactive survey upgrade
    """.split(separator: " ").map(String.init))
}

/// Three decimals, which the standard library does not format.
private func milliseconds(_ seconds: Double) -> String {
  let total = Int((seconds * 1000).rounded())
  let fraction = String(total % 1000)
  return "\(total / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
}
