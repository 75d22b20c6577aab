/// A text that is not shown: System.Security.SecureString.
package final class SecureStringObject: HeapObject {
  /// The text itself, which whoever reads it must not print, log or store.
  package var secret: ShellString
  package var isReadOnly = false

  package init(_ secret: ShellString) {
    self.secret = secret
    super.init(type: .secureString)
  }
}

/// A user's name and password: System.Management.Automation.PSCredential.
package final class CredentialObject: HeapObject {
  package let userName: ShellString
  package let password: SecureStringObject

  package init(userName: ShellString, password: SecureStringObject) {
    (self.userName, self.password) = (userName, password)
    super.init(type: .psCredential)
  }
}

extension TypeInfo {
  package static let secureString = TypeTable.define("System.Security.SecureString", base: object)
  package static let psCredential = TypeTable.define(
    "System.Management.Automation.PSCredential", base: object)
}
