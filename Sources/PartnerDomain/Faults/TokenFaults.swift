extension PartnerFault {
  // Codes and sentences of Resource Manager's front door, from general knowledge.

  package static let tokenMissing = PartnerFault.refused(
    code: "AuthenticationFailed", status: 401,
    message: "Authentication failed. The 'Authorization' header is missing.")

  package static let tokenInvalid = PartnerFault.refused(
    code: "InvalidAuthenticationToken", status: 401, message: "The access token is invalid.")

  package static func tokenExpired(_ expires: Moment, now: Moment) -> PartnerFault {
    .refused(
      code: "ExpiredAuthenticationToken", status: 401,
      message: "The access token expiry UTC time '\(expires)' is earlier than current UTC time '\(now)'.")
  }

  package static func wrongAudience(_ audience: Audience) -> PartnerFault {
    .refused(
      code: "InvalidAuthenticationTokenAudience", status: 401,
      message:
        "The access token has been obtained for wrong audience or resource '\(audience.resource)'. It should "
        + "exactly match with one of the allowed audiences 'https://management.core.windows.net/',"
        + "'https://management.azure.com/'.")
  }
}

extension AccessToken {
  /// Throws when a service of that audience would not take the token now.
  package func check(for wanted: Audience, at now: Moment) throws(PartnerFault) {
    let fits = wanted.isResourceManager ? audience.isResourceManager : audience == wanted
    guard fits else { throw .wrongAudience(audience) }
    guard now < expires else { throw .tokenExpired(expires, now: now) }
  }
}
