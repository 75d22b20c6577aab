/// A refusal of the partner provider or of Resource Manager in front of it.
package enum PartnerFault: Error, Equatable, Sendable {
  /// The account acts in the tenant without an object there (a delegated CSP agent).
  case noAccount
  /// There is no active link.
  case notLinked
  /// There is a link, to another partner than the one named.
  case notLinkedTo(PartnerID)
  /// There is a link already; a second one is refused, even to the same partner.
  case alreadyLinked
  /// No location account has this id: unknown, a global id, or not an id at all.
  case invalidPartner(PartnerID)
  /// Anything else that a service answers.
  case refused(code: String, status: Int, message: String)
}

extension PartnerFault {
  /// The error code of the reply's body.
  package var code: String { facts.code }
  /// The HTTP status.
  package var status: Int { facts.status }
  /// The service's sentence.
  package var message: String { facts.message }

  /// The one table of codes, statuses and sentences.
  ///
  /// Only `noAccount`'s sentence is the service's own; the others are
  /// guessed around fragments that real scripts look for (pal-facts 1.6 and 8.1, sandbox-world.md).
  private var facts: (code: String, status: Int, message: String) {
    switch self {
    case .noAccount:
      (
        "BadRequest", 400,
        "The user does not have an account in this tenant, work with the administrator to add the account. "
          + "If you are a CSP partner logged in the customer tenant, you will not be able to link the Partner ID"
      )
    case .notLinked:
      ("NotFound", 404, "This user or service principal is not linked with a Partner ID.")
    case .notLinkedTo(let partner):
      ("NotFound", 404, "This user or service principal is not linked with the Partner ID '\(partner)'.")
    case .alreadyLinked:
      ("Conflict", 409, "This user or service principal is already linked with a Partner ID.")
    case .invalidPartner(let partner):
      ("BadRequest", 400, "The Partner ID '\(partner)' is not valid.")
    case .refused(let code, let status, let message):
      (code, status, message)
    }
  }

  /// Reads a reply backwards; `partner` is the id that the call named.
  package init(code: String, status: Int, message: String, partner: PartnerID? = nil) {
    var known: [PartnerFault] = [.noAccount, .notLinked, .alreadyLinked]
    if let partner { known += [.notLinkedTo(partner), .invalidPartner(partner)] }
    let match = known.first { $0.facts == (code, status, message) }
    self = match ?? .refused(code: code, status: status, message: message)
  }
}
