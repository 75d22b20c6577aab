package import Formatting
import Runtime

/// How Az's objects are shown (pal-facts 4.3, the newer generation).
package enum AzureViews {
  package static let all: [View] = [
    // No view of its own is registered for partners: five properties make a list (pal-facts 1.5).
    .list(
      "Microsoft.Azure.Commands.ManagementPartner.PSManagementPartner", "PartnerId", "PartnerName",
      "TenantId",
      "ObjectId", "State"),
    .table(
      "Microsoft.Azure.Commands.Profile.Models.Core.PSAzureProfile",
      .computed("Subscription name", reading("Context", "Subscription", "Name")),
      .computed("Tenant", tenantShown)),
    .table(
      "Microsoft.Azure.Commands.Profile.Models.Core.PSAzureContext",
      .computed("SubscriptionName", reading("Subscription", "Name")),
      .computed("SubscriptionId", reading("Subscription", "Id")),
      .property("Account"), .property("Environment")),
    .table(
      "Microsoft.Azure.Commands.Profile.Models.PSAzureSubscription", .property("Name"), .property("Id"),
      .property("State")),
    .table(
      "Microsoft.Azure.Commands.Profile.Models.PSAzureTenant", .property("Name"), .property("Id"),
      .property("TenantCategory"), .property("Domains")),
    .table(
      "Microsoft.Azure.Commands.Profile.Models.PSAzureEnvironment", .property("Name"),
      .property("ResourceManagerUrl", label: "Resource Manager Url"),
      .property("ActiveDirectoryAuthority", label: "ActiveDirectory Authority")),
  ]

  private typealias Reading = @Sendable (Value, Engine) throws(ShellError) -> Value

  /// A property of a property.
  private static func reading(_ names: String...) -> Reading {
    { (value, engine) throws(ShellError) in try read(names, of: value, engine) }
  }

  private static func read(_ names: [String], of value: Value, _ engine: Engine) throws(ShellError) -> Value {
    var value = value
    for name in names {
      guard let next = try Members.propertyIfPresent(.from(name), of: value, engine) else { return .null }
      value = next
    }
    return value
  }

  /// The tenant's name, or its id where the name is not known.
  private static let tenantShown: Reading = { (value, engine) throws(ShellError) in
    let name = try read(["Context", "Tenant", "Name"], of: value, engine)
    if case .string(let text) = name.base.payload, !text.isEmpty { return name }
    return try read(["Context", "Tenant", "Id"], of: value, engine)
  }
}
