package import Runtime

extension TypeInfo {
  package static let partnerRecord = TypeTable.define(
    "Microsoft.Azure.Commands.ManagementPartner.PSManagementPartner", base: object)

  /// What `-DefaultProfile` takes: a context or a profile.
  static let contextContainer = TypeTable.define(
    "Microsoft.Azure.Commands.Common.Authentication.Abstractions.Core.IAzureContextContainer", .interface)

  package static let contextRecord = TypeTable.define(
    "Microsoft.Azure.Commands.Profile.Models.Core.PSAzureContext", base: object,
    interfaces: [contextContainer])
  package static let profileRecord = TypeTable.define(
    "Microsoft.Azure.Commands.Profile.Models.Core.PSAzureProfile", base: object,
    interfaces: [contextContainer])
  package static let subscriptionRecord = shown("PSAzureSubscription", as: "Id")
  package static let tenantRecord = shown("PSAzureTenant", as: "Id")
  package static let accountRecord = shown("PSAzureRmAccount", as: "Id")
  package static let environmentRecord = shown("PSAzureEnvironment", as: "Name")
  package static let accessTokenRecord = TypeTable.define(
    "Microsoft.Azure.Commands.Profile.Models.PSAccessToken", base: object)
  package static let secureAccessTokenRecord = TypeTable.define(
    "Microsoft.Azure.Commands.Profile.Models.PSSecureAccessToken", base: object)

  static let autosaveRecord = TypeTable.define(
    "Microsoft.Azure.Commands.Profile.Models.ContextAutosaveSettings", base: object)

  /// A type of Az.Accounts that writes itself as one of its properties.
  private static func shown(_ name: String, as property: String) -> TypeInfo {
    let type = TypeTable.define("Microsoft.Azure.Commands.Profile.Models.\(name)", base: object)
    ObjectTexts.register(type, property: property)
    return type
  }
}
