import PartnerDomain

/// The stored profile.
///
/// It is a setting of the client `az` and not its context list: az keeps subscriptions in an order of its own, may have
/// no default among them, and knows more of a tenant than a context does.
struct ProfileStore {
  private let store: any ContextStore
  private static let setting = "profile"

  init(_ store: any ContextStore) { self.store = store }

  /// The profile, empty when nobody ever signed in; throws `StoreFault`, or `CommandFault` for one that cannot be read.
  func read() throws -> Profile {
    guard let text = try store.setting(Self.setting, of: .commandLine) else { return Profile() }
    let stored = (try? JSON(parsing: text))?.elements?.map(ProfileAccount.init(json:)) ?? [nil]
    let accounts = stored.compactMap(\.self)
    guard accounts.count == stored.count else { throw CommandFault(AccountTexts.damaged) }
    return Profile(accounts: accounts)
  }

  /// Throws `StoreFault`.
  func write(_ profile: Profile) throws {
    let text = profile.accounts.isEmpty ? nil : JSON.array(profile.accounts.map(\.json)).text()
    try store.setSetting(Self.setting, to: text, of: .commandLine)
  }

  /// Reads, changes and writes.
  func change<Result>(_ body: (inout Profile) throws -> Result) throws -> Result {
    var profile = try read()
    let result = try body(&profile)
    try write(profile)
    return result
  }
}
