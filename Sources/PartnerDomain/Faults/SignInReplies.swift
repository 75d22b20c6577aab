extension SignInFault {
  /// The one table of OAuth errors, statuses, numbers and sentences.
  ///
  /// Numbers are the platform's (az-wire.md 3 for those that az looks at); sentences are guessed (sandbox-world.md).
  package var reply: Reply {
    switch self {
    case .unknownTenant(let tenant):
      Reply(
        "invalid_request", 400, 90002,
        "Tenant '\(tenant)' not found. Check to make sure you have the correct "
          + "tenant ID and are signing into the correct cloud.")
    case .unknownAccount(let account):
      Reply("invalid_grant", 400, 50034, "The user account \(account) does not exist in the directory.")
    case .notInTenant(let account, let tenant):
      Reply(
        "invalid_grant", 400, 50020,
        "User account '\(account)' does not exist in tenant '\(tenant)' and cannot "
          + "access the application in that tenant. The account needs to be added as an external user in the tenant first."
      )
    case .wrongPassword:
      Reply("invalid_grant", 400, 50126, "Error validating credentials due to invalid username or password.")
    case .unknownApplication(let application, let tenant):
      Reply(
        "unauthorized_client", 400, 700016,
        "Application with identifier '\(application)' was not found in the "
          + "directory '\(tenant)'.")
    case .wrongSecret(let application):
      Reply(
        "invalid_client", 401, 7000215,
        "Invalid client secret provided. Ensure the secret being sent in the "
          + "request is the client secret value, not the client secret ID, for a secret added to app '\(application)'."
      )
    case .wrongCertificate(let application, let thumbprint):
      Reply(
        "invalid_client", 401, 700027,
        "The certificate with identifier used to sign the client assertion is not "
          + "registered on application. [Thumbprint of key used by client: '\(thumbprint)', application: "
          + "'\(application)']")
    case .certificateUnreadable(let reason):
      Reply("invalid_client", 401, 0, "The certificate cannot be used: \(reason)")
    case .wrongAssertion(let application):
      Reply(
        "invalid_client", 401, 700213,
        "No matching federated identity record found for presented assertion of "
          + "application '\(application)'.")
    case .blocked:
      Reply(
        "access_denied", 400, 53003,
        "Access has been blocked by Conditional Access policies. The access policy "
          + "does not allow token issuance.")
    case .interactionRequired(_, let tenant):
      Reply(
        "interaction_required", 400, 50076,
        "Due to a configuration change made by your administrator, or because "
          + "you moved to a new location, you must use multi-factor authentication to access '\(tenant)'.")
    default: tokenReply
    }
  }

  private var tokenReply: Reply {
    switch self {
    case .tokenExpired(let moment):
      Reply("invalid_token", 401, 0, "The access token expired at \(moment).")
    case .tokenForAnotherTenant(let wanted, let has):
      Reply("invalid_token", 401, 0, "The access token is for tenant '\(has)', not for '\(wanted)'.")
    case .noManagedIdentity(let client):
      Reply(
        "invalid_request", 400, 0,
        client.map { "No managed identity with the client id '\($0)' was found." }
          ?? "No managed identity endpoint was found.")
    case .deviceCodeUnknown:
      Reply("invalid_grant", 400, 70019, "The device code is not known.")
    case .deviceCodeExpired:
      Reply("expired_token", 400, 70020, "The device code is out of time.")
    case .refused(let error, let status, let code, let message):
      Reply(error: error, status: status, code: code, message: message)
    default:
      Reply("invalid_token", 401, 0, "The access token is not one that this directory made.")
    }
  }
}

extension SignInFault.Reply {
  /// A number of 0 is left out of the sentence.
  fileprivate init(_ error: String, _ status: Int, _ code: Int, _ sentence: String) {
    let message = code == 0 ? sentence : "AADSTS\(code): \(sentence)"
    self.init(error: error, status: status, code: code, message: message)
  }
}
