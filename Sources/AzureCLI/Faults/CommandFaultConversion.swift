import PartnerDomain

extension CommandFault {
  /// What az says to a refusal of a port, or to anything else that went wrong.
  init(_ error: any Error) {
    switch error {
    case let fault as CommandFault: self = fault
    case let fault as PartnerFault: self.init(service: fault)
    case let fault as SignInFault: self.init(signIn: fault)
    case let fault as QueryFault: self.init(query: fault)
    case let fault as StoreFault: self.init(fault.description)
    case let fault as CommandHostFault: self.init(fault.message)
    default: self = .unexpected(String(describing: error))
    }
  }

  /// The service's code and sentence in az's three lines (az-wire.md 3); what is not found exits with 3.
  private init(service fault: PartnerFault) {
    self.init(
      "(\(fault.code)) \(fault.message)\nCode: \(fault.code)\nMessage: \(fault.message)",
      status: fault.status == 404 ? 3 : 1)
  }

  /// The identity platform's sentence and az's advice, which depends on its number (az-wire.md 3).
  init(signIn fault: SignInFault, tenant: String? = nil, scopes: [String] = []) {
    let advice =
      fault.reply.code == 7_000_215
      ? SignInTexts.secretAdvice : SignInTexts.signInAgain(tenant: tenant, scopes: scopes)
    self.init(fault.message, recommending: [advice])
  }

  private init(query fault: QueryFault) {
    switch fault {
    case .unexpected(let message): self = .unexpected(message)
    default: self.init(QueryTexts.invalid(fault.description), recommending: [QueryTexts.reference])
    }
  }
}
