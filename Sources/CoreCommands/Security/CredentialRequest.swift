import Runtime

/// A question for a user's name and password.
struct CredentialRequest {
  var userName: ShellString?
  var title = "PowerShell credential request"
  var message = "Enter your credentials."

  /// What the user gives; nil where input ended before.
  ///
  /// Throws where nobody can be asked.
  func ask(_ engine: Engine) throws(ShellError) -> CredentialObject? {
    let conversation = Conversation(engine)
    engine.host.write(.from("\n\(title)\n\(message)\n"))
    var name = userName
    if name == nil {
      engine.host.write(.from("User: "))
      name = try conversation.line()
    }
    guard let name, !name.isEmpty else { return nil }
    engine.host.write(.from("Password for user \(String(name)): "))
    return try conversation.secret().map {
      CredentialObject(userName: name, password: SecureStringObject($0))
    }
  }
}
