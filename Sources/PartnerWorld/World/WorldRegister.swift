import Database
package import PartnerDomain

extension PartnerWorld {
  /// The partners that the world knows, by id; throws `StoreFault`.
  package func partners() throws -> [Partner] {
    try withConnection { connection in
      try connection.reading {
        try connection.rows("SELECT id, name, kind FROM partners ORDER BY id") { row in
          Partner(id: PartnerID(try row.text(0)), name: try row.text(1), kind: try row.word(2))
        }
      }
    }
  }
}
