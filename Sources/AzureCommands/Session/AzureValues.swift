import PartnerDomain
package import Runtime

/// What Az's parameters take of the world, for completion.
extension CompletedValues {
  package static let tenants = CompletedValues(rawValue: "tenants")
  package static let subscriptions = CompletedValues(rawValue: "subscriptions")
  package static let subscriptionNames = CompletedValues(rawValue: "subscription names")
  package static let partners = CompletedValues(rawValue: "partners")
  package static let contexts = CompletedValues(rawValue: "contexts")
}

extension AzSession {
  /// Names of the contexts that there are, each with who is signed in where.
  package var contextNames: [CompletedValue] {
    // A store that cannot be read has none to offer; the command itself says what is wrong with it.
    guard let list = try? list else { return [] }
    return list.entries.map { entry in
      CompletedValue(entry.name, "\(entry.context.account.id) in \(entry.context.tenant)")
    }
  }
}
