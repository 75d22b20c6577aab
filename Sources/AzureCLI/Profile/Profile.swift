import PartnerDomain

/// The subscriptions that somebody signed in to, and which of them commands act on: az's `azureProfile.json`.
struct Profile {
  fileprivate(set) var accounts: [ProfileAccount]

  init(accounts: [ProfileAccount] = []) { self.accounts = accounts }

  /// The account of a subscription by its id or name in any case, else the default one.
  ///
  /// Throws az's sentences for nobody signed in, none of that name, several of it, or no default.
  func account(_ subscription: String? = nil) throws(CommandFault) -> ProfileAccount {
    guard !accounts.isEmpty else { throw CommandFault(AccountTexts.pleaseLogIn) }
    guard let subscription, !subscription.isEmpty else {
      guard let account = accounts.first(where: \.isDefault) else {
        throw CommandFault(AccountTexts.noDefault)
      }
      return account
    }
    let matches = accounts.filter { $0.isNamed(subscription) }
    guard let match = matches.first else { throw CommandFault(AccountTexts.notFound(subscription)) }
    guard matches.count == 1 else { throw CommandFault(AccountTexts.severalOf(subscription)) }
    return match
  }

  /// Makes a subscription the default.
  mutating func select(_ subscription: String) throws(CommandFault) {
    let matches = accounts.indices.filter { accounts[$0].isNamed(subscription) }
    guard matches.count == 1, let match = matches.first else {
      throw CommandFault(AccountTexts.cannotSelect(subscription.lowercased(), severalMatch: !matches.isEmpty))
    }
    for index in accounts.indices { accounts[index].isDefault = index == match }
  }

  /// Adds what a sign-in found, in place of what there was of the same subscription, and chooses the default: the
  /// preferred one, else the one that was the default, else the first that is enabled, all among the new ones.
  ///
  /// Returns the new ones as they now are.
  mutating func adopt(_ found: [ProfileAccount], preferring preferred: String? = nil) -> [ProfileAccount] {
    let previous = accounts.first(where: \.isDefault)?.id
    for account in found {
      if let index = accounts.firstIndex(where: { $0.id == account.id }) {
        accounts[index] = account
      } else {
        accounts.append(account)
      }
    }
    let chosen =
      found.first { account in preferred.map(account.isNamed) ?? false }
      ?? found.first { $0.id == previous } ?? found.first { $0.state == "Enabled" } ?? found.first
    for index in accounts.indices { accounts[index].isDefault = accounts[index].id == chosen?.id }
    return found.compactMap { account in accounts.first { $0.id == account.id } }
  }

  /// Signs out whoever is called that, in any case.
  mutating func remove(user: String) {
    accounts.removeAll { $0.userName.lowercased() == user.lowercased() }
  }
}

extension Profile {
  /// Changes every account that fits.
  mutating func update(where fits: (ProfileAccount) -> Bool, _ change: (inout ProfileAccount) -> Void) {
    for index in accounts.indices where fits(accounts[index]) { change(&accounts[index]) }
  }
}
