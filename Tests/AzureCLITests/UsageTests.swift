import Testing

struct UsageTests {
  @Test func aWordThatIsNoCommandIsRefusedWithTheNearestOne() throws {
    try expect(
      """
      $ az account shw
      ! ERROR: 'shw' is misspelled or not recognized by the system.
      ! Did you mean 'show' ?
      !\u{20}
      ! https://aka.ms/cli_ref
      ! Read more about the command in reference docs
      [2]
      $ az account
      ! ERROR: the following arguments are required: _subcommand
      !\u{20}
      ! https://aka.ms/cli_ref
      ! Read more about the command in reference docs
      [2]
      $ az vm list
      ! ERROR: The sandbox's az has no 'vm'. `az -h` lists what it has.
      [2]
      """)
  }

  @Test func argumentsAreReadAsArgparseReadsThem() throws {
    let lines = [
      ("account show extra", "unrecognized arguments: extra"),
      ("account --foo show", "unrecognized arguments: --foo"),
      ("account show -o", "argument --output/-o: expected one argument"),
      ("account list --all=1", "argument --all: ignored explicit argument '1'"),
      ("extension add --s x", "ambiguous option: --s could match --source, --system"),
      (
        "extension add --allow-preview maybe -n x",
        "az extension add: 'maybe' is not a valid value for '--allow-preview'. Allowed values: true, false."
      ),
      ("account set", "the following arguments are required: --subscription/-s/--name/-n"),
      ("login --scope", "argument --scope: expected at least one argument"),
      ("account show --query [?", "argument --query: invalid jmespath_type value: '[?'"),
      ("config unset", "the following arguments are required: <KEY>"),
    ]
    let session = try Session()
    for (line, message) in lines {
      let outcome = session.run(line)
      #expect(outcome.errors.hasPrefix("ERROR: \(message)\n"), "az \(line)")
      #expect(outcome.status == 2, "az \(line)")
    }
  }

  @Test func optionsMayBeShortenedAndJoined() throws {
    let session = try Session()
    #expect(session.run("version --outp=tsv --query keys(@)[0]").output == "extensions\n")
    #expect(session.run("version -otsv --query length(@)").output == "4\n")
    #expect(session.run("version -o NONE").output.isEmpty)
    #expect(session.run("version --debug -h").output.hasPrefix("\nCommand\n    az version : "))
  }

  @Test func examplesNearestToTheLineFollow() throws {
    try expect(
      """
      $ az rest -m bad -u x
      ! ERROR: az rest: 'bad' is not a valid value for '--method'. Allowed values: head, get, put, post, delete, \
      options, patch.
      !\u{20}
      ! Examples from command's help:
      ! az rest --method get --url https://graph.microsoft.com/beta/auditLogs/directoryAudits
      ! Get Audit log through Microsoft Graph
      !\u{20}
      ! az rest --method get --uri /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/\
      Microsoft.Compute/virtualMachines/{vmName}?api-version=2019-03-01
      ! Get a virtual machine
      !\u{20}
      ! az rest --method put --url https://management.azure.com/subscriptions/{subscriptionId}/resourceGroups/\
      {resourceGroupName}/providers/Microsoft.Network/publicIPAddresses/{publicIpAddressName}?api-version=2019-09-01 \
      --body @body.json
      ! Create a public IP address from body.json file
      !\u{20}
      ! https://aka.ms/cli_ref
      ! Read more about the command in reference docs
      [2]
      """)
  }

  @Test func coloursStandForLevelsAtATerminal() throws {
    let session = try Session()
    session.run("extension add -n managementpartner")
    session.isTerminal = true
    #expect(
      session.run("managementpartner create").errors == """
        \u{1B}[91mthe following arguments are required: --partner-id\u{1B}[0m

        Examples from command's help:
        \u{1B}[94maz\u{1B}[94m managementpartner\u{1B}[94m create\u{1B}[94m --partner-id\u{1B}[0m 123456\u{1B}[0m
        \u{1B}[90mAssociates a Microsoft Partner Network(MPN) ID to the current authenticated user or service principal.
        \u{1B}[0m
        \u{1B}[96mhttps://aka.ms/cli_ref\u{1B}[0m
        \u{1B}[90mRead more about the command in reference docs\u{1B}[0m

        """)
    session.variables["AZURE_CORE_NO_COLOR"] = "true"
    #expect(session.run("account show").errors == "ERROR: Please run 'az login' to setup account.\n")
  }

  @Test func aPageOfHelp() throws {
    let session = try Session()
    session.run("extension add -n managementpartner")
    try expect(
      """
      $ az managementpartner create -h
      ! WARNING: This command is from the following extension: managementpartner

      Command
          az managementpartner create : Associates a Microsoft Partner Network(MPN) ID to the current
          authenticated user or service principal.

      Arguments
          --partner-id [Required] : Microsoft partner network ID.

      Global Policy Arguments
          --acquire-policy-token  : Acquiring an Azure Policy token automatically for this resource
                                    operation.
          --change-reference      : The related change reference ID for this resource operation.

      Global Arguments
          --debug                 : Increase logging verbosity to show all debug logs.
          --help -h               : Show this help message and exit.
          --only-show-errors      : Only show errors, suppressing warnings.
          --output -o             : Output format.  Allowed values: json, jsonc, none, table, tsv, yaml,
                                    yamlc.  Default: json.
          --query                 : JMESPath query string. See http://jmespath.org/ for more information
                                    and examples.
          --subscription          : Name or ID of subscription. You can configure the default subscription
                                    using `az account set -s NAME_OR_ID`.
          --verbose               : Increase logging verbosity. Use --debug for full debug logs.

      Examples
          Associates a Microsoft Partner Network(MPN) ID to the current authenticated user or service
          principal.
              az managementpartner create --partner-id 123456

      """, in: session)
  }

  /// No page may trap or be empty, and every argument says what it is for.
  @Test func everyCommandHasAPage() throws {
    let session = try Session()
    for name in ["managementpartner", "account"] { session.run("extension add -n \(name)") }
    for path in session.commandPaths {
      let page = session.run("\(path) -h")
      #expect(page.output.contains("    az \(path) : "))
      #expect(page.status == 0)
    }
  }
}
