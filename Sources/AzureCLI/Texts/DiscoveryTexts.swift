/// What az says about the subscriptions that a sign-in finds.
enum DiscoveryTexts {
  static func refused(_ tenant: String, _ reason: String) -> String {
    "Authentication failed against tenant \(tenant): \(reason)"
  }

  static let emptyTenants =
    "The following tenants don't contain accessible subscriptions. Use `az login --allow-no-subscriptions` to have "
    + "tenant level access."
  static let tenantsToSignInTo =
    "If you need to access subscriptions in the following tenants, please use `az login --tenant TENANT_ID`."

  static func none(for user: String) -> String { "No subscriptions found for \(user)." }

  static let noneForIdentity =
    "No access was configured for the managed identity, hence no subscriptions were found. If this is expected, use "
    + "'--allow-no-subscriptions' to have tenant level access."

  static func inSeveralTenants(_ subscription: String, _ name: String, first: String, other: String) -> String
  {
    "Subscription \(subscription) '\(name)' can be accessed from tenants \(first)(default) and \(other). "
      + "To select a specific tenant when accessing this subscription, use 'az login --tenant TENANT_ID'."
  }

  static func preferredMissing(_ subscription: String) -> String {
    "Subscription '\(subscription)' not found. Check the ID or name and try again."
  }

  static func onlyTenant(_ subscription: String) -> String {
    "Subscription '\(subscription)' not found. Profile has tenant-level account only."
  }

  static func notRetrieved(_ subscription: String, for user: String) -> String {
    "The subscription '\(subscription)' could not be retrieved for '\(user)'. "
      + "Ensure the subscription exists and that you have access to it."
  }

  static func retrievalFailed(_ subscription: String) -> String {
    let message = "The subscription '\(subscription)' could not be found."
    return "Failed to retrieve subscription \(subscription): (SubscriptionNotFound) \(message)\n"
      + "Code: SubscriptionNotFound\nMessage: \(message)"
  }

  // Choosing one at a terminal.
  static func retrieving(tenantGiven: Bool) -> String {
    "\nRetrieving \(tenantGiven ? "" : "tenants and ")subscriptions for the selection...\n"
  }
  static let selection = "\n[Tenant and subscription selection]\n\n"
  static let selectionPrompt =
    "Select a subscription and tenant (Type a number or Enter for no changes): "
  static let invalidSelection = "Invalid selection."

  static func defaultMarked(tenant: String, name: String, id: String) -> String {
    "The default is marked with an *; the default tenant is '\(tenant)' and subscription is '\(name)' (\(id)).\n\n"
  }

  static func selected(tenant: String, name: String, id: String) -> String {
    "\nTenant: \(tenant)\nSubscription: \(name) (\(id))\n\n"
  }

  static let announcement =
    "[Announcements]\nWith the new Azure CLI login experience, you can select the subscription you want to use more "
    + "easily. Learn more about it and its configuration at https://go.microsoft.com/fwlink/?linkid=2271236\n\n"
    + "If you encounter any problem, please open an issue at https://aka.ms/azclibug\n\n"
  static let outputChanged =
    "[Warning] The login output has been updated. Please be aware that it no longer displays the full list of "
    + "available subscriptions by default.\n"
}
