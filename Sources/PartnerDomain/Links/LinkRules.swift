extension PartnerLink {
  /// The link as it stands, if it is active.
  ///
  /// A removed link is kept, but nobody is told of it (pal-facts 2.3, 8.5).
  package static func active(_ kept: PartnerLink?) throws(PartnerFault) -> PartnerLink {
    guard let kept, kept.state == .active else { throw .notLinked }
    return kept
  }

  /// The active link, if it is to this partner.
  package static func active(_ kept: PartnerLink?, to partner: PartnerID) throws(PartnerFault) -> PartnerLink
  {
    let link = try active(kept)
    guard link.partner == partner else { throw .notLinkedTo(partner) }
    return link
  }

  /// A new link; a removed one comes back to life with its first time and the next version.
  package static func linked(
    _ kept: PartnerLink?, owner: Owner, to partner: Partner, at now: Moment
  ) throws(PartnerFault) -> PartnerLink {
    guard let kept else {
      return PartnerLink(
        owner: owner, partner: partner.id, partnerName: partner.name, version: 1, created: now, updated: now,
        state: .active)
    }
    guard kept.state == .deleted else { throw .alreadyLinked }
    return kept.written(to: partner, state: .active, at: now)
  }

  /// The link to another partner, or once more to the same.
  package static func relinked(
    _ kept: PartnerLink?, to partner: Partner, at now: Moment
  ) throws(PartnerFault) -> PartnerLink {
    try active(kept).written(to: partner, state: .active, at: now)
  }

  /// The link to this partner, marked as removed.
  package static func unlinked(
    _ kept: PartnerLink?, from partner: PartnerID, at now: Moment
  ) throws(PartnerFault) -> PartnerLink {
    let link = try active(kept, to: partner)
    return link.written(to: Partner(id: link.partner, name: link.partnerName), state: .deleted, at: now)
  }

  /// Every write raises the version, removal included (pal-facts 2.3).
  ///
  /// A clock set back does not make a link older.
  private func written(to partner: Partner, state: State, at now: Moment) -> PartnerLink {
    PartnerLink(
      owner: owner, partner: partner.id, partnerName: partner.name, version: version + 1, created: created,
      updated: max(now, updated), state: state)
  }
}
