package import PartnerDomain

/// A call to `Microsoft.ManagementPartner/partners`: the server reads what the client writes.
package enum PartnerCall: Equatable, Sendable {
  case mine
  case read(PartnerID)
  case link(PartnerID)
  case relink(PartnerID)
  case unlink(PartnerID)

  static let path = "/providers/Microsoft.ManagementPartner/partners"
}

extension PartnerCall {
  /// Nil for a method that partners do not have.
  ///
  /// `GET` without an id is `mine`, with or without a slash at the end; other methods without one name the empty id,
  /// which the service refuses.
  init?(method: String, id: String?) {
    switch (method, PartnerID(id ?? "")) {
    case ("GET", let id): self = id.text.isEmpty ? .mine : .read(id)
    case ("PUT", let id): self = .link(id)
    case ("PATCH", let id): self = .relink(id)
    case ("DELETE", let id): self = .unlink(id)
    default: return nil
    }
  }

  /// The method, and the path below the provider's.
  var request: (method: String, path: String) {
    switch self {
    case .mine: ("GET", Self.path)
    case .read(let id): ("GET", Self.path(of: id))
    case .link(let id): ("PUT", Self.path(of: id))
    case .relink(let id): ("PATCH", Self.path(of: id))
    case .unlink(let id): ("DELETE", Self.path(of: id))
    }
  }

  private static func path(of id: PartnerID) -> String { "\(path)/\(WireText.escaped(id.text))" }

  /// The partner that the call names.
  var partner: PartnerID? {
    switch self {
    case .mine: nil
    case .read(let id), .link(let id), .relink(let id), .unlink(let id): id
    }
  }
}
