import Testing

struct ExtensionTests {
  @Test func aCommandBringsItsExtensionWhereNobodyCanBeAsked() throws {
    try expect(
      """
      $ az managementpartner show
      ! WARNING: Preview version of extension is disabled by default for extension installation, enabled for modules \
      without stable versions.\u{20}
      ! WARNING: Please run 'az config set extension.dynamic_install_allow_preview=true or false' to config it \
      specifically.\u{20}
      ! WARNING: The command requires the extension managementpartner. It will be installed first.
      ! ERROR: Please run 'az login' to setup account.
      [1]
      $ az extension list --query [].name -o tsv
      managementpartner
      $ az managementpartner show
      ! ERROR: Please run 'az login' to setup account.
      [1]
      """)
  }

  @Test func atATerminalAzAsks() throws {
    let session = try Session()
    (session.isTerminal, session.typed) = (true, ["n"])
    let outcome = session.run("managementpartner show")
    #expect(
      outcome.output
        == "The command requires the extension managementpartner. Do you want to install it now? The command will "
        + "continue to run after the extension is installed. (Y/n): ")
    #expect(outcome.status == 2)
    session.typed = [""]
    #expect(
      session.run("managementpartner show").errors.hasSuffix(
        "Please run 'az login' to setup account.\u{1B}[0m\n"))
  }

  @Test func configuredNotTo() throws {
    try expect(
      """
      $ az config set extension.use_dynamic_install=no
      ! WARNING: Command group 'config' is experimental and under development. Reference and support levels: \
      https://aka.ms/CLI_refstatus
      $ az managementpartner show
      ! ERROR: 'managementpartner' is misspelled or not recognized by the system.
      ! If the command is from an extension, please make sure the corresponding extension is installed. To learn more \
      about extensions, please visit 'https://learn.microsoft.com/cli/azure/azure-cli-extensions-overview'
      !\u{20}
      ! https://aka.ms/cli_ref
      ! Read more about the command in reference docs
      [2]
      """)
  }

  @Test func addingTwiceAndTakingAway() throws {
    try expect(
      """
      $ az extension add --name managementpartner
      $ az extension add --name managementpartner
      ! WARNING: Extension 'managementpartner' 1.0.0 is already installed.
      $ az extension add --name nothing
      ! ERROR: No extension found with name 'nothing'
      !\u{20}
      ! Use --debug for more information
      [1]
      $ az version -o yaml
      azure-cli: 2.91.0
      azure-cli-core: 2.91.0
      azure-cli-telemetry: 1.1.0
      extensions:
        managementpartner: 1.0.0
      $ az extension remove -n managementpartner
      $ az extension remove -n managementpartner
      ! ERROR: The extension managementpartner is not installed. Please install the extension via `az extension add -n \
      managementpartner`.
      [1]
      """)
  }
}
