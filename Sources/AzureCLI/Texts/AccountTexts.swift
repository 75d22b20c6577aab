/// What az says about subscriptions and who is signed in.
enum AccountTexts {
  static let pleaseLogIn = "Please run 'az login' to setup account."
  static let noDefault = "No subscription found. Run 'az account set' to select a subscription."
  static let nobodyActive = "There are no active accounts."
  static let logInToAccess = #"Please run "az login" to access your accounts."#
  static let someSkipped =
    "A few accounts are skipped as they don't have 'Enabled' state. Use '--all' to display them."
  static let eitherTenantOrSubscription = "Please specify only one of subscription and tenant, not both"

  static func notRecognized(_ name: String) -> String { "Subscription '\(name)' not recognized." }

  static func notFound(_ name: String) -> String {
    "Subscription '\(name)' not found. Check the spelling and casing and try again."
  }

  static func severalOf(_ name: String) -> String {
    "Multiple subscriptions with the name '\(name)' found. Specify the subscription ID."
  }

  static func cannotSelect(_ name: String, severalMatch: Bool) -> String {
    let reason = severalMatch ? "has more than one match" : "doesn't exist"
    return "The subscription of '\(name)' \(reason) in cloud '\(ProfileAccount.cloud)'."
  }

  static func otherTenant(of kind: String, current: String) -> String {
    "For \(kind) account, getting access token for non-current tenants is not supported. "
      + "The specified tenant must be the current tenant \(current)"
  }

  static func refreshFailed(_ user: String, _ reason: String) -> String {
    "Refreshing for '\(user)' failed with an error '\(reason)'. The existing accounts were not modified. "
      + "You can run 'az login' later to explicitly refresh them"
  }

  /// Ours.
  static let damaged =
    "What the sandbox keeps of az's sign-ins cannot be read. Run 'az account clear' and sign in again."
}
