import PartnerDomain

/// The choice of a subscription after a sign-in at a terminal.
struct SubscriptionChooser {
  private let rows: [ProfileAccount]

  init(_ accounts: [ProfileAccount]) {
    rows = accounts.enumerated().sorted { left, right in
      let (first, second) = (left.element.name.lowercased(), right.element.name.lowercased())
      return same(first, second) ? left.offset < right.offset : precedes(first, second)
    }.map(\.element)
  }

  /// Shows the subscriptions, asks for one until the answer is a number or nothing, and makes it the default.
  func choose(_ invocation: Invocation) throws {
    let console = invocation.console
    guard let current = rows.first(where: \.isDefault) ?? rows.first else { return }
    console.print(DiscoveryTexts.selection + table(coloured: console.isColoured) + "\n\n")
    console.print(DiscoveryTexts.defaultMarked(tenant: tenant(current), name: current.name, id: current.id))
    let chosen = ask(invocation) ?? current
    console.print(DiscoveryTexts.selected(tenant: tenant(chosen), name: chosen.name, id: chosen.id))
    try invocation.profile.change { try $0.select(chosen.id) }
    console.print(DiscoveryTexts.announcement)
    console.warn(DiscoveryTexts.outputChanged)
  }

  private func ask(_ invocation: Invocation) -> ProfileAccount? {
    while true {
      invocation.console.print(DiscoveryTexts.selectionPrompt)
      guard let answer = invocation.host.readLine(), !answer.isEmpty else { return nil }
      if let number = Int(answer), rows.indices.contains(number - 1) { return rows[number - 1] }
      invocation.console.warn(DiscoveryTexts.invalidSelection)
    }
  }

  private func table(coloured: Bool) -> String {
    Table(rows: rows.enumerated().map { row(number: $0 + 1, $1, coloured: coloured) }).text
  }

  private func row(number: Int, _ account: ProfileAccount, coloured: Bool) -> Table.Row {
    func marked(_ text: String) -> String { coloured && account.isDefault ? Style.link(text) : text }
    return [
      ("No", marked("[\(number)]") + (account.isDefault ? " *" : "")),
      ("Subscription name", marked(shortened(account.name))), ("Subscription ID", marked(account.id)),
      ("Tenant", marked(tenant(account))),
    ]
  }

  private func shortened(_ name: String) -> String {
    name.count > 36 ? "\(name.prefix(33))..." : name
  }

  private func tenant(_ account: ProfileAccount) -> String {
    account.details?.tenantNames?.displayName ?? account.tenant.description
  }
}
