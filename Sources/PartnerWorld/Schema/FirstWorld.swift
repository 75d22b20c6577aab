import Database

extension Migration {
  /// Tenants, who may sign in to them, subscriptions, partners, links, and the sessions of clients.
  ///
  /// Ids are lower-case GUIDs as text, times are ticks (`Moment`), and `position` is the order in which the service lists.
  static let firstWorld = Migration(
    name: "tenants, identities, subscriptions, partners, links and sessions",
    mark: "PRAGMA user_version = 1",
    creates: [
      """
      CREATE TABLE world (
        id TEXT NOT NULL PRIMARY KEY,
        seed TEXT NOT NULL,
        created INTEGER NOT NULL,
        default_identity TEXT NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE tenants (
        id TEXT NOT NULL PRIMARY KEY,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        country TEXT NOT NULL,
        admission TEXT NOT NULL,
        logo TEXT
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE domains (
        name TEXT NOT NULL PRIMARY KEY,
        tenant TEXT NOT NULL REFERENCES tenants (id),
        position INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
      "CREATE INDEX domains_by_tenant ON domains (tenant, position)",
      """
      CREATE TABLE identities (
        id TEXT NOT NULL PRIMARY KEY,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        home TEXT NOT NULL REFERENCES tenants (id)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE secrets (
        identity TEXT NOT NULL REFERENCES identities (id),
        salt BLOB NOT NULL,
        rounds INTEGER NOT NULL,
        digest BLOB NOT NULL,
        PRIMARY KEY (identity, salt)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE certificates (
        identity TEXT NOT NULL REFERENCES identities (id),
        thumbprint TEXT NOT NULL,
        PRIMARY KEY (identity, thumbprint)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE objects (
        identity TEXT NOT NULL REFERENCES identities (id),
        tenant TEXT NOT NULL REFERENCES tenants (id),
        id TEXT NOT NULL,
        PRIMARY KEY (identity, tenant)
      ) STRICT, WITHOUT ROWID
      """,
      "CREATE UNIQUE INDEX objects_by_id ON objects (tenant, id)",
      """
      CREATE TABLE delegations (
        identity TEXT NOT NULL REFERENCES identities (id),
        tenant TEXT NOT NULL REFERENCES tenants (id),
        PRIMARY KEY (identity, tenant)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE subscriptions (
        id TEXT NOT NULL PRIMARY KEY,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        state TEXT NOT NULL,
        home TEXT NOT NULL REFERENCES tenants (id)
      ) STRICT, WITHOUT ROWID
      """,
      "CREATE INDEX subscriptions_by_home ON subscriptions (home, position)",
      """
      CREATE TABLE delegated_subscriptions (
        tenant TEXT NOT NULL REFERENCES tenants (id),
        subscription TEXT NOT NULL REFERENCES subscriptions (id),
        PRIMARY KEY (tenant, subscription)
      ) STRICT, WITHOUT ROWID
      """,
      "CREATE INDEX delegated_subscriptions_by_subscription ON delegated_subscriptions (subscription)",
      """
      CREATE TABLE partners (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        kind TEXT NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE links (
        tenant TEXT NOT NULL REFERENCES tenants (id),
        object TEXT NOT NULL,
        partner TEXT NOT NULL,
        partner_name TEXT NOT NULL,
        version INTEGER NOT NULL,
        created INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        state TEXT NOT NULL,
        PRIMARY KEY (tenant, object)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE sessions (
        client TEXT NOT NULL PRIMARY KEY,
        revision INTEGER NOT NULL,
        contexts TEXT NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE settings (
        client TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (client, name)
      ) STRICT, WITHOUT ROWID
      """,
    ])
}
