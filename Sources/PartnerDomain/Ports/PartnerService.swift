/// The provider `Microsoft.ManagementPartner`: the link of the token's account in the token's tenant.
///
/// Every method throws `PartnerFault` when the service refuses (code, status and message as data), `StoreFault` when the
/// sandbox's world cannot be used. What was returned is stored: nothing is acknowledged before it is durable.
package protocol PartnerService: Sendable {
  /// The account's link, whatever its partner.
  func mine(as token: AccessToken) throws -> PartnerLink
  /// The account's link, if it is to this partner.
  func read(_ partner: PartnerID, as token: AccessToken) throws -> PartnerLink
  /// Makes a link; refused if there is one, even to the same partner.
  func link(to partner: PartnerID, as token: AccessToken) throws -> PartnerLink
  /// Changes the link to another partner; refused if there is none.
  func relink(to partner: PartnerID, as token: AccessToken) throws -> PartnerLink
  /// Takes the link to this partner away; refused if there is none, or one to another partner.
  func unlink(_ partner: PartnerID, as token: AccessToken) throws
}
