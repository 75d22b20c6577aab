import Database
package import PartnerDomain

/// The links and the partner register of a world, within a transaction that somebody else has begun.
struct WorldLedger: LinkLedger {
  let connection: Connection

  func record(of owner: PartnerLink.Owner) throws -> PartnerLink? {
    try connection.first(
      """
      SELECT partner, partner_name, version, created, updated, state FROM links WHERE tenant = ? AND object = ?
      """, owner.tenant.description, owner.object.description
    ) { row in
      PartnerLink(
        owner: owner, partner: PartnerID(try row.text(0)), partnerName: try row.text(1),
        version: try row.integer(2),
        created: try row.moment(3), updated: try row.moment(4), state: try row.word(5))
    }
  }

  func registered(_ id: PartnerID) throws -> Partner? {
    try connection.first("SELECT name, kind FROM partners WHERE id = ?", id.text) { row in
      Partner(id: id, name: try row.text(0), kind: try row.word(1))
    }
  }

  func keep(_ link: PartnerLink) throws {
    try connection.run(
      """
      INSERT INTO links (tenant, object, partner, partner_name, version, created, updated, state)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (tenant, object) DO UPDATE SET partner = excluded.partner, partner_name = excluded.partner_name,
        version = excluded.version, updated = excluded.updated, state = excluded.state
      """,
      link.tenant.description, link.object.description, link.partner.text, link.partnerName, link.version,
      Int(link.created.ticks), Int(link.updated.ticks), link.state.rawValue)
  }
}

extension PartnerWorld: PartnerService {
  package func mine(as token: AccessToken) throws -> PartnerLink {
    try withConnection { try desk(on: $0).mine(as: token) }
  }

  package func read(_ partner: PartnerID, as token: AccessToken) throws -> PartnerLink {
    try withConnection { try desk(on: $0).read(partner, as: token) }
  }

  package func link(to partner: PartnerID, as token: AccessToken) throws -> PartnerLink {
    try withConnection { connection in
      try connection.writing { try desk(on: connection).link(to: partner, as: token) }
    }
  }

  package func relink(to partner: PartnerID, as token: AccessToken) throws -> PartnerLink {
    try withConnection { connection in
      try connection.writing { try desk(on: connection).relink(to: partner, as: token) }
    }
  }

  package func unlink(_ partner: PartnerID, as token: AccessToken) throws {
    try withConnection { connection in
      try connection.writing { try desk(on: connection).unlink(partner, as: token) }
    }
  }

  private func desk(on connection: Connection) -> LinkDesk<WorldLedger> {
    LinkDesk(over: WorldLedger(connection: connection), at: now())
  }
}
