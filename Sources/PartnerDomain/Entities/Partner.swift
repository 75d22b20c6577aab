/// An account of the partner programme, as the register holds it.
package struct Partner: Equatable, Sendable {
  package enum Kind: String, Sendable {
    /// Counts for incentives and can be linked: the "Associated Partner ID".
    case location
    /// The organisation's global account: cannot be linked (pal-facts 6.3).
    case global
    /// Known not to exist.
    case unknown
  }

  package let id: PartnerID
  package var name: String
  package var kind: Kind

  package init(id: PartnerID, name: String, kind: Kind = .location) {
    (self.id, self.name, self.kind) = (id, name, kind)
  }
}

extension Partner {
  /// The partner that a link to this id would be to; throws `invalidPartner` for an id that cannot be linked.
  ///
  /// A well-formed id that is not in the register is taken, since real scripts carry their own (sandbox-world.md).
  package static func linkable(_ id: PartnerID, registered: Partner?) throws(PartnerFault) -> Partner {
    guard id.isWellFormed else { throw .invalidPartner(id) }
    guard let registered else { return Partner(id: id, name: "Partner \(id)") }
    guard registered.kind == .location else { throw .invalidPartner(id) }
    return registered
  }
}
