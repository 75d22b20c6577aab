import PartnerDomain
import Runtime

/// A parameter that takes a record of Az and reads what is behind it.
protocol RecordInput: ParameterValue {
  associatedtype Source: Sendable
  init(_ source: Source?)
}

extension RecordInput {
  static var unbound: Self { Self(nil) }

  static func make(from value: Value, _ engine: Engine) throws(ShellError) -> Self {
    guard case .object(let object) = value.base.payload, let record = object as? RecordObject else {
      return Self(nil)
    }
    return Self(record.source as? Source)
  }
}

/// A context, or a profile with its context.
struct ContextInput: RecordInput {
  static var shellType: TypeInfo { .contextContainer }
  let entry: ContextList.Entry?
  init(_ source: ContextList.Entry?) { entry = source }
}

/// A context as `Get-AzContext` writes it.
struct ContextObjectInput: RecordInput {
  static var shellType: TypeInfo { .contextRecord }
  let entry: ContextList.Entry?
  init(_ source: ContextList.Entry?) { entry = source }
}

struct TenantInput: RecordInput {
  static var shellType: TypeInfo { .tenantRecord }
  let tenant: Tenant?
  init(_ source: Tenant?) { tenant = source }
}

struct SubscriptionInput: RecordInput {
  static var shellType: TypeInfo { .subscriptionRecord }
  let subscription: Subscription?
  init(_ source: Subscription?) { subscription = source }
}

struct AccountInput: RecordInput {
  static var shellType: TypeInfo { .accountRecord }
  let account: Account?
  init(_ source: Account?) { account = source }
}

/// A user's name and password.
struct CredentialInput: ParameterValue {
  static var shellType: TypeInfo { .psCredential }
  static var unbound: CredentialInput { CredentialInput(userName: "", password: Secret("")) }

  let userName: String
  let password: Secret

  static func make(from value: Value, _ engine: Engine) throws(ShellError) -> CredentialInput {
    guard case .object(let object) = value.base.payload, let credential = object as? CredentialObject else {
      return unbound
    }
    return CredentialInput(
      userName: String(credential.userName), password: Secret(String(credential.password.secret)))
  }
}

/// A text that is not shown.
struct SecretInput: ParameterValue {
  static var shellType: TypeInfo { .secureString }
  static var unbound: SecretInput { SecretInput(secret: Secret("")) }

  let secret: Secret

  static func make(from value: Value, _ engine: Engine) throws(ShellError) -> SecretInput {
    guard case .object(let object) = value.base.payload, let text = object as? SecureStringObject else {
      return unbound
    }
    return SecretInput(secret: Secret(String(text.secret)))
  }
}
