/// The link of one account in one tenant to a partner, as the service keeps it.
package struct PartnerLink: Equatable, Sendable {
  package enum State: String, Sendable {
    case active = "Active"
    case deleted = "Deleted"
  }

  /// What a link belongs to: there is at most one for each.
  package struct Owner: Hashable, Sendable {
    package let tenant: TenantID
    package let object: ObjectID

    package init(tenant: TenantID, object: ObjectID) {
      (self.tenant, self.object) = (tenant, object)
    }
  }

  package let owner: Owner
  package var partner: PartnerID
  /// The organisation's name, from the partner register.
  package var partnerName: String
  /// Raised by every write, removal included; also the entity tag.
  package var version: Int
  /// The first time that this account was ever linked here; survives removal.
  package let created: Moment
  package var updated: Moment
  package var state: State

  package init(
    owner: Owner, partner: PartnerID, partnerName: String, version: Int, created: Moment, updated: Moment,
    state: State
  ) {
    (self.owner, self.partner, self.partnerName, self.version) = (owner, partner, partnerName, version)
    (self.created, self.updated, self.state) = (created, updated, state)
  }

  package var tenant: TenantID { owner.tenant }
  package var object: ObjectID { owner.object }
}
