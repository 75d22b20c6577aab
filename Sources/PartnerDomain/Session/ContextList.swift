/// The contexts of a session, in the order in which they were made, and which of them is the default.
///
/// Names compare without case and are unique. The rules are those of Az.Accounts' profile.
package struct ContextList: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package var name: String
    package var context: Context

    package init(name: String, context: Context) {
      (self.name, self.context) = (name, context)
    }
  }

  package private(set) var entries: [Entry]
  /// The default's name; nil when nobody is signed in.
  package private(set) var defaultName: String?

  package init() { (entries, defaultName) = ([], nil) }

  package var isEmpty: Bool { entries.isEmpty }
  package var defaultEntry: Entry? { defaultName.flatMap(entry(named:)) }
  package var defaultContext: Context? { defaultEntry?.context }

  package func entry(named name: String) -> Entry? {
    index(of: name).map { entries[$0] }
  }

  private func index(of name: String) -> Int? {
    let name = name.lowercased()
    return entries.firstIndex { $0.name.lowercased() == name }
  }
}

extension ContextList {
  /// Adds a context, or renews the one for the same place under the name that it has; returns the name.
  ///
  /// With a name given, only what has that name is replaced. What an account signed in to, it signed in to in all its
  /// contexts.
  @discardableResult
  package mutating func add(_ context: Context, named name: String? = nil, asDefault: Bool = true) -> String {
    let place = entries.firstIndex { $0.context.isSamePlace(as: context) }
    let name = name ?? place.map { entries[$0].name } ?? context.defaultName
    if let index = index(of: name) {
      entries[index] = Entry(name: name, context: context)
    } else {
      entries.append(Entry(name: name, context: context))
    }
    if asDefault || defaultName == nil { defaultName = name }
    shareTenants(of: context.account)
    return name
  }

  private mutating func shareTenants(of account: Account) {
    let same = entries.indices.filter { entries[$0].context.account.isSame(as: account) }
    var tenants: [TenantID] = []
    for tenant in same.flatMap({ entries[$0].context.account.tenants }) where !tenants.contains(tenant) {
      tenants.append(tenant)
    }
    for index in same { entries[index].context.account.tenants = tenants }
  }

  /// Makes a context the default.
  package mutating func select(_ name: String) throws(ContextFault) {
    guard let entry = entry(named: name) else { throw .unknown(name) }
    defaultName = entry.name
  }

  /// Gives a context another name; one that has that name already is replaced only when asked for.
  package mutating func rename(
    _ name: String, to newName: String, replacing: Bool = false
  ) throws(ContextFault) {
    guard let entry = entry(named: name) else { throw .unknown(name) }
    if name.lowercased() != newName.lowercased(), self.entry(named: newName) != nil {
      guard replacing else { throw .nameTaken(newName) }
      drop { $0.name.lowercased() == newName.lowercased() }
    }
    guard let index = index(of: name) else { return }
    entries[index].name = newName
    if defaultName == entry.name { defaultName = newName }
  }

  /// Takes a context away.
  ///
  /// When it was the default, the first of the rest becomes it.
  @discardableResult
  package mutating func remove(_ name: String) throws(ContextFault) -> Context {
    guard let entry = entry(named: name) else { throw .unknown(name) }
    drop { $0.name == entry.name }
    return entry.context
  }

  /// Signs an account out: takes all its contexts away (in one tenant only, where that is given).
  package mutating func remove(account: String, tenant: TenantID? = nil) {
    drop { entry in
      entry.context.account.id.lowercased() == account.lowercased()
        && (tenant == nil || tenant == entry.context.tenant)
    }
  }

  /// Forgets everything.
  package mutating func clear() { self = ContextList() }

  private mutating func drop(where matches: (Entry) -> Bool) {
    entries.removeAll(where: matches)
    guard let name = defaultName, index(of: name) == nil else { return }
    defaultName = entries.first?.name
  }
}

/// A name that a list of contexts cannot use.
package enum ContextFault: Error, Equatable, Sendable {
  case unknown(String)
  case nameTaken(String)
}
