import Runtime

/// The ways to sign in: the parameter sets of `Connect-AzAccount`.
enum SignInWay: String {
  case user = "UserWithSubscriptionId"
  case userWithCredential = "UserWithCredential"
  case servicePrincipal = "ServicePrincipalWithSubscriptionId"
  case certificate = "ServicePrincipalCertificateWithSubscriptionId"
  case certificateFile = "ServicePrincipalCertificateFileWithSubscriptionId"
  case assertion = "ClientAssertionParameterSet"
  case accessToken = "AccessTokenWithSubscriptionId"
  case identity = "ManagedServiceLogin"

  /// What Az calls the account before anybody is signed in.
  var accountType: String {
    switch self {
    case .user, .userWithCredential: "User"
    case .servicePrincipal, .certificate, .certificateFile: "ServicePrincipal"
    case .assertion: "ClientAssertion"
    case .accessToken: "AccessToken"
    case .identity: "ManagedService"
    }
  }
}

extension ParameterSetMark {
  static func user() -> Self { of(.user, false) }
  static func userWithCredential(mandatory: Bool = false) -> Self { of(.userWithCredential, mandatory) }
  static func servicePrincipal(mandatory: Bool = false) -> Self { of(.servicePrincipal, mandatory) }
  static func certificate(mandatory: Bool = false) -> Self { of(.certificate, mandatory) }
  static func certificateFile(mandatory: Bool = false) -> Self { of(.certificateFile, mandatory) }
  static func assertion(mandatory: Bool = false) -> Self { of(.assertion, mandatory) }
  static func accessToken(mandatory: Bool = false) -> Self { of(.accessToken, mandatory) }
  static func identity(mandatory: Bool = false) -> Self { of(.identity, mandatory) }

  private static func of(_ way: SignInWay, _ mandatory: Bool) -> Self {
    .set(way.rawValue, mandatory: mandatory)
  }
}

/// `[ValidateNotNullOrEmpty()]`.
var notEmpty: ValidatePresenceAttribute { ValidatePresenceAttribute(.notNullOrEmpty) }

/// What signing in warns of.
enum SignInTexts {
  static let passwordDiscouraged =
    "Authentication with a username and password at the command line is strongly discouraged. Use one of the "
    + "recommended authentication methods based on your requirements. For additional information, visit "
    + "https://go.microsoft.com/fwlink/?linkid=2276971."

  /// Az's sentence, its slip included; palsh itself keeps no secret.
  static func secretKept(in home: String) -> String {
    "The provided service principal secret or certifcate password will be included in the 'AzureRmContext.json' file "
      + "found in the user profile ( \(home)/.Azure ). Please ensure that this directory has appropriate protections."
  }
}
