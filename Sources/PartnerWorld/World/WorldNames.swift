import Database

extension PartnerWorld {
  /// Kinds of things that a user writes down by their ids.
  package enum NameKind: Sendable { case tenant, subscription, partner }

  /// An id, and what it is called.
  package struct Name: Sendable {
    package let id: String
    package let name: String
  }

  /// The ids of a kind with their names, in the order in which the world lists them; throws `StoreFault`.
  package func names(of kind: NameKind) throws -> [Name] {
    try withConnection { connection in
      try connection.rows(kind.query) { Name(id: try $0.text(0), name: try $0.text(1)) }
    }
  }
}

extension PartnerWorld.NameKind {
  fileprivate var query: SQL {
    switch self {
    case .tenant: "SELECT id, name FROM tenants ORDER BY position"
    case .subscription: "SELECT id, name FROM subscriptions ORDER BY home, position"
    case .partner: "SELECT id, name FROM partners ORDER BY id"
    }
  }
}
