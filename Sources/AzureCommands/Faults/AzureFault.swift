package import PartnerDomain
package import Runtime

/// What Az's commands refuse; sentences and exception types are those of the Az modules (pal-facts 1.6 and 4.5).
package enum AzureFault: ShellFault {
  /// Nobody is signed in, as most commands say it.
  case notSignedIn
  /// Nobody is signed in, as the partner commands say it.
  case noAccount
  /// A refusal of the partner service with its sentence.
  case service(String)
  /// A refusal of which only the status is known.
  case status(Int)
  /// What comes out of a task that was waited for.
  indirect case aggregate(AzureFault)
  case signIn(SignInFault)
  case store(StoreFault)
  case domainNotFound(String, Account)
  case unknownEnvironment(String)
  case subscriptionIdNotFound(String, account: String)
  case subscriptionNameNotFound(String, account: String)
  case subscriptionNotInTenant(String, tenant: String)
  case tenantOrSubscriptionRequired
  case subscriptionAndTenantMissing
  case accountRequired
  case resourceTypeUnknown(String)
  case contextUnknown(String)
  case fileNotFound(String)
  case pathNotFound(String)
  case fileNotWritable(String, reason: String)
  case profileUnreadable(String)
}

extension AzureFault {
  package var errorId: String { exception == .invalidOperation ? "InvalidOperation" : "" }
  package var category: ErrorCategory { exception == .invalidOperation ? .invalidOperation : .closeError }
  package var exceptionType: TypeInfo { exception.type }
  package var message: String { facts.message }
  private var exception: AzureException { facts.exception }

  package var inner: (any ShellFault)? {
    if case .aggregate(let fault) = self { fault } else { nil }
  }

  /// The one table of exceptions and sentences.
  private var facts: (exception: AzureException, message: String) {
    switch self {
    case .notSignedIn: (.invalidOperation, "Run Connect-AzAccount to login.")
    case .noAccount:
      (.argument, "No account found in the context. Please login using Connect-AzAccount.")
    case .service(let message): (.service, "Operation failed with message '\(message)'")
    case .status(let status):
      (.service, "Operation returned an invalid status code '\(StatusName.of(status))'")
    case .aggregate(let fault): (.aggregate, "One or more errors occurred. (\(fault.message))")
    case .signIn(let fault): (.authentication, fault.message)
    case .store(let fault): (.store, fault.description)
    default: accountFacts
    }
  }

  private var accountFacts: (exception: AzureException, message: String) {
    switch self {
    case .domainNotFound(let domain, let account):
      (.argumentNull, Self.null("\(Self.noDomain(domain)) \(Self.hint(for: account))"))
    case .unknownEnvironment(let name):
      (.invalidOperation, "Unable to find environment with name '\(name)'")
    case .subscriptionIdNotFound(let id, let account):
      (
        .invalidOperation,
        "The provided account \(account) does not have access to subscription ID \"\(id)\". Please try logging in with "
          + "different credentials or a different subscription ID."
      )
    case .subscriptionNameNotFound(let name, let account):
      (
        .invalidOperation,
        "The provided account \(account) does not have access to subscription name \"\(name)\". Please try logging in "
          + "with different credentials or a different subscription name."
      )
    case .subscriptionNotInTenant(let subscription, let tenant):
      (
        .psArgument,
        "Subscription \(subscription) was not found in tenant \(tenant). Please verify that the subscription exists in "
          + "this tenant."
      )
    case .tenantOrSubscriptionRequired:
      (.argument, "Please provide a valid tenant or a valid subscription.")
    case .subscriptionAndTenantMissing:
      (.invalidOperation, "Must supply Subscription Id and Tenant Id when using -SkipValidation")
    case .accountRequired: (.argument, "Provide a valid account or context")
    default: contextFacts
    }
  }

  private var contextFacts: (exception: AzureException, message: String) {
    switch self {
    case .resourceTypeUnknown(let name):
      (
        .argument,
        "The specified ResourceTypeName \"\(name)\" is not supported, please provide a valid value. e.g. Arm, AadGraph, "
          + "etc. (Parameter 'ResourceTypeName')"
      )
    case .contextUnknown(let name): (.argument, "There is no context of the name '\(name)'.")
    case .fileNotFound(let path): (.psArgument, "Cannot find file '\(path)'")
    case .pathNotFound(let path):
      (.itemNotFound, "Cannot find path '\(path)' because it does not exist.")
    case .fileNotWritable(let path, let reason): (.store, "The file '\(path)' cannot be written: \(reason).")
    case .profileUnreadable(let path):
      (.argument, "The file '\(path)' holds no contexts that can be read.")
    default: (.invalidOperation, "")
    }
  }
}

extension AzureFault {
  private static func noDomain(_ domain: String) -> String {
    "Could not find tenant id for provided tenant domain '\(domain)'."
  }

  /// Az hands the sentence to ArgumentNullException as if it were a parameter's name.
  private static func null(_ sentence: String) -> String {
    "Value cannot be null. (Parameter '\(sentence)')"
  }

  private static func hint(for account: Account) -> String {
    switch account.kind {
    case .user, .accessToken: "Please ensure that the provided user is found in the provided tenant domain."
    case .servicePrincipal:
      "Please ensure that the provided service principal '\(account.id)' is found in the provided tenant domain."
    case .managedService:
      "Please ensure that the managed service identity found on this machine has proper permissions to the provided "
        + "tenant domain."
    }
  }
}
