/// What the rules of links need of a store, within one transaction.
package protocol LinkLedger {
  /// The record of an account in a tenant, removed ones included.
  func record(of owner: PartnerLink.Owner) throws -> PartnerLink?
  /// What the partner register says of an id, nil if nothing.
  func registered(_ id: PartnerID) throws -> Partner?
  /// Keeps a record in place of the one there is.
  func keep(_ link: PartnerLink) throws
}

/// The partner service's decisions over a ledger, in the order in which the service takes them: who asks, which
/// partner, what is there.
///
/// Throws `PartnerFault`, and what the ledger throws.
package struct LinkDesk<Ledger: LinkLedger> {
  private let ledger: Ledger
  private let now: Moment

  package init(over ledger: Ledger, at now: Moment) {
    (self.ledger, self.now) = (ledger, now)
  }

  package func mine(as token: AccessToken) throws -> PartnerLink {
    try PartnerLink.active(kept(for: token))
  }

  package func read(_ partner: PartnerID, as token: AccessToken) throws -> PartnerLink {
    try PartnerLink.active(kept(for: token), to: partner)
  }

  package func link(to id: PartnerID, as token: AccessToken) throws -> PartnerLink {
    let owner = try owner(of: token)
    let partner = try Partner.linkable(id, registered: ledger.registered(id))
    return try keep(PartnerLink.linked(ledger.record(of: owner), owner: owner, to: partner, at: now))
  }

  package func relink(to id: PartnerID, as token: AccessToken) throws -> PartnerLink {
    let owner = try owner(of: token)
    let partner = try Partner.linkable(id, registered: ledger.registered(id))
    return try keep(PartnerLink.relinked(ledger.record(of: owner), to: partner, at: now))
  }

  package func unlink(_ partner: PartnerID, as token: AccessToken) throws {
    _ = try keep(PartnerLink.unlinked(kept(for: token), from: partner, at: now))
  }

  private func kept(for token: AccessToken) throws -> PartnerLink? {
    try ledger.record(of: owner(of: token))
  }

  /// Whose link the token is about; throws for one that is no leave to ask Resource Manager now.
  private func owner(of token: AccessToken) throws -> PartnerLink.Owner {
    try token.check(for: .resourceManager, at: now)
    guard let object = token.object else { throw PartnerFault.noAccount }
    return PartnerLink.Owner(tenant: token.tenant, object: object)
  }

  private func keep(_ link: PartnerLink) throws -> PartnerLink {
    try ledger.keep(link)
    return link
  }
}
