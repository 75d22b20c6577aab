/// An id that is a GUID and says what it identifies, so that a tenant's id is never taken for an object's.
package protocol GUIDIdentifier: Hashable, Comparable, Sendable, LosslessStringConvertible {
  var guid: GUID { get }
  init(_ guid: GUID)
}

extension GUIDIdentifier {
  /// Reads what .NET's `Guid.Parse` reads.
  package init?(_ text: String) {
    guard let guid = GUID(text) else { return nil }
    self.init(guid)
  }

  /// Lower case, with dashes.
  package var description: String { guid.description }

  package static func < (left: Self, right: Self) -> Bool { left.guid < right.guid }
}

/// A directory: the organisation that signs in, and in which links are made.
package struct TenantID: GUIDIdentifier {
  package let guid: GUID
  package init(_ guid: GUID) { self.guid = guid }
}

/// A user or service principal in one tenant; the same person has another one in every tenant.
package struct ObjectID: GUIDIdentifier {
  package let guid: GUID
  package init(_ guid: GUID) { self.guid = guid }
}

/// A subscription.
package struct SubscriptionID: GUIDIdentifier {
  package let guid: GUID
  package init(_ guid: GUID) { self.guid = guid }
}

/// An application: what a service principal signs in as.
package struct ApplicationID: GUIDIdentifier {
  package let guid: GUID
  package init(_ guid: GUID) { self.guid = guid }
}
