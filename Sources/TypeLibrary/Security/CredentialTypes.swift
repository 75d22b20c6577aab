import Runtime

extension SecureStringObject: BridgedObject {}
extension CredentialObject: BridgedObject {}

extension TypeEntry {
  static var secureString: TypeEntry {
    TypeEntry("System.Security.SecureString") {
      new("()") { SecureStringObject(.empty) }
      property("int Length {get;}") { (text: SecureStringObject) in text.secret.count }
      instance("void AppendChar(char c)") { (text: SecureStringObject, unit: Unit) in
        text.secret = .concatenate(text.secret, .from(unit: unit.code))
      }
      instance("void Clear()") { (text: SecureStringObject) in text.secret = .empty }
      instance("securestring Copy()") { (text: SecureStringObject) in SecureStringObject(text.secret) }
      instance("void Dispose()") { (text: SecureStringObject) in text.secret = .empty }
      instance("void MakeReadOnly()") { (text: SecureStringObject) in text.isReadOnly = true }
      instance("bool IsReadOnly()") { (text: SecureStringObject) in text.isReadOnly }
    }
  }

  static var credential: TypeEntry {
    TypeEntry("System.Management.Automation.PSCredential") {
      new("(string userName, securestring password)") { (name: ShellString, password: SecureStringObject) in
        guard !name.isEmpty else { throw CredentialFault.noName }
        return CredentialObject(userName: name, password: password)
      }
      staticProperty("pscredential Empty {get;}") {
        CredentialObject(userName: .empty, password: SecureStringObject(.empty))
      }
      property("string UserName {get;}") { (credential: CredentialObject) in credential.userName }
      property("securestring Password {get;}") { (credential: CredentialObject) in credential.password }
      instance("System.Net.NetworkCredential GetNetworkCredential()") { (credential: CredentialObject) in
        NetworkCredentialContent(splitting: credential.userName, credential.password.secret)
      }
    }
  }

  static var networkCredential: TypeEntry {
    TypeEntry("System.Net.NetworkCredential") {
      new("()") { NetworkCredentialContent(.empty, .empty, domain: .empty) }
      new("(string userName, string password)") { (name: ShellString, password: ShellString) in
        NetworkCredentialContent(name, password, domain: .empty)
      }
      newCall("(string userName, string password, string domain)") { call in
        NetworkCredentialContent(
          try call.argument(0, as: ShellString.self), try call.argument(1, as: ShellString.self),
          domain: try call.argument(2, as: ShellString.self)
        ).value
      }
      new("(string userName, securestring password)") { (name: ShellString, password: SecureStringObject) in
        NetworkCredentialContent(name, password.secret, domain: .empty)
      }
      newCall("(string userName, securestring password, string domain)") { call in
        NetworkCredentialContent(
          try call.argument(0, as: ShellString.self),
          try call.argument(1, as: SecureStringObject.self).secret,
          domain: try call.argument(2, as: ShellString.self)
        ).value
      }
      property("string UserName {get;set;}") { (credential: NetworkCredentialContent) in
        credential.userName
      } set: {
        $0.userName = $1
      }
      property("string Password {get;set;}") { (credential: NetworkCredentialContent) in
        credential.password
      } set: {
        $0.password = $1
      }
      property("string Domain {get;set;}") { (credential: NetworkCredentialContent) in
        credential.domain
      } set: {
        $0.domain = $1
      }
      property("securestring SecurePassword {get;set;}") { (credential: NetworkCredentialContent) in
        SecureStringObject(credential.password)
      } set: {
        $0.password = $1.secret
      }
    }
  }
}

/// A name and a password for the net: System.Net.NetworkCredential.
final class NetworkCredentialContent: Content, BridgedContent {
  var userName: ShellString
  var password: ShellString
  var domain: ShellString

  init(_ userName: ShellString, _ password: ShellString, domain: ShellString) {
    (self.userName, self.password, self.domain) = (userName, password, domain)
    super.init(type: TypeTable.find("System.Net.NetworkCredential") ?? .object)
  }

  /// A name of the form `DOMAIN\user` is taken apart; one with an at sign stays whole.
  convenience init(splitting name: ShellString, _ password: ShellString) {
    if let slash = (0..<name.count).first(where: { name[$0] == 0x5C }) {
      self.init(
        name.slice(slash + 1..<name.count), password, domain: name.slice(0..<slash))
    } else {
      self.init(name, password, domain: .empty)
    }
  }
}

/// What credentials refuse.
private enum CredentialFault: ShellFault {
  case noName

  var errorId: String { "PSArgumentException" }
  var category: ErrorCategory { .invalidArgument }
  var exceptionType: TypeInfo {
    TypeTable.find("System.Management.Automation.PSArgumentException") ?? .runtimeException
  }

  var message: String {
    "Cannot process argument because the value of argument \"userName\" is not valid. Change the value of the \"userName\" argument and run the operation again."
  }
}
