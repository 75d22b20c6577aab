import PartnerDomain

extension Command {
  /// The subscriptions that were signed in to, and which of them commands act on.
  static let account = [
    Command(
      "account clear", "Clear all subscriptions from the CLI's local cache.",
      details: ["To clear the current subscription, use 'az logout'."]
    ) { invocation in
      try invocation.profile.write(Profile())
      return nil
    },
    accessToken,
    Command(
      "account list",
      "Get a list of subscriptions for the logged in account. By default, only 'Enabled' subscriptions from the "
        + "current cloud is shown.",
      arguments: [
        ArgumentDeclaration(
          "--all", "List all subscriptions from all clouds, including subscriptions that are not 'Enabled'",
          .flag),
        ArgumentDeclaration("--refresh", "retrieve up-to-date subscriptions from server", .flag),
      ],
      table: accountTable, body: listAccounts),
    Command(
      "account set", "Set a subscription to be the current active subscription.",
      arguments: [subscription(isRequired: true)]
    ) { invocation in
      try invocation.profile.change { profile in
        try profile.select(invocation.arguments["--subscription"] ?? "")
      }
      return nil
    },
    Command(
      "account show", "Get the details of a subscription.",
      details: ["If the subscription isn't specified, shows the details of the default subscription."],
      arguments: [subscription(isRequired: false)]
    ) { invocation in
      try invocation.profile.read().account(invocation.arguments["--subscription"]).shown
    },
  ]

  static func subscription(isRequired: Bool) -> ArgumentDeclaration {
    ArgumentDeclaration(
      "--subscription -s --name -n", "Name or ID of subscription.", isRequired: isRequired)
  }
}

private func listAccounts(_ invocation: inout Invocation) throws -> Value? {
  if invocation.arguments.flag("--refresh") { try invocation.refreshAccounts() }
  let accounts = try invocation.profile.read().accounts
  if accounts.isEmpty { invocation.console.warn(AccountTexts.logInToAccess) }
  let enabled = accounts.filter { $0.state == "Enabled" }
  guard !invocation.arguments.flag("--all"), enabled.count != accounts.count else {
    return .array(accounts.map(\.listed))
  }
  invocation.console.warn(AccountTexts.someSkipped)
  return .array(enabled.map(\.listed))
}

/// The columns of `az account list -o table`.
@Sendable private func accountTable(_ value: Value) -> Value {
  let columns = [
    ("Name", "name"), ("CloudName", "cloudName"), ("SubscriptionId", "id"), ("TenantId", "tenantId"),
    ("State", "state"), ("IsDefault", "isDefault"),
  ]
  return .array(
    (value.elements ?? []).map { account in
      var row = Record(isSelected: true)
      for (column, member) in columns { row[column] = account.record?[member] ?? .null }
      return .object(row)
    })
}
