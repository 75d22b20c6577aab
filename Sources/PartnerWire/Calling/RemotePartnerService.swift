package import PartnerDomain

/// The partner service behind any Resource Manager: the sandbox's, an emulator's, the live one's.
///
/// Throws what its Resource Manager throws, `PartnerFault` for a refusal, and `PartnerFault.refused` with the code
/// `InvalidResponse` for an answer that is no link.
package struct RemotePartnerService: PartnerService {
  private let resources: any ResourceManager

  package init(over resources: any ResourceManager) { self.resources = resources }

  package func mine(as token: AccessToken) throws -> PartnerLink { try ask(.mine, as: token) }

  package func read(_ partner: PartnerID, as token: AccessToken) throws -> PartnerLink {
    try ask(.read(partner), as: token)
  }

  package func link(to partner: PartnerID, as token: AccessToken) throws -> PartnerLink {
    try ask(.link(partner), as: token)
  }

  package func relink(to partner: PartnerID, as token: AccessToken) throws -> PartnerLink {
    try ask(.relink(partner), as: token)
  }

  package func unlink(_ partner: PartnerID, as token: AccessToken) throws {
    _ = try response(to: .unlink(partner), as: token)
  }

  private func ask(_ call: PartnerCall, as token: AccessToken) throws -> PartnerLink {
    let response = try response(to: call, as: token)
    guard let link = (try? JSON(parsing: response.body)).flatMap({ PartnerLink(document: $0) }) else {
      throw PartnerFault.refused(
        code: "InvalidResponse", status: response.status,
        message: "The service's answer is not a partner link.")
    }
    return link
  }

  /// The answer, if it is a success: exactly 200 for all of the provider's calls.
  private func response(to call: PartnerCall, as token: AccessToken) throws -> RestResponse {
    let response = try resources.send(ResourceCall.partner(call).request.authorized(by: token))
    guard response.status == 200 else { throw PartnerFault(response, partner: call.partner) }
    return response
  }
}
