import Runtime

/// Asks for a name and a password.
struct GetCredential: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Credential", synopsis: "Gets a credential object based on a user name and password.",
    defaultSet: "CredentialSet", outputs: ["System.Management.Automation.PSCredential"],
    examples: [Example("A session that must not ask refuses", "try { Get-Credential } catch { 'refused' }")])

  @Parameter(
    "The user's name, or a credential that is written as it is.", sets: [.set("CredentialSet", position: 0)],
    validation: [ValidatePresenceAttribute(.notNull)])
  var credential: Value?
  @Parameter(
    "What is said before.", sets: [.set("MessageSet")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var message: String?
  @Parameter(
    "What stands above.", sets: [.set("MessageSet")], validation: [ValidatePresenceAttribute(.notNullOrEmpty)]
  )
  var title: String?
  @Parameter(
    "The user's name.", sets: [.set("MessageSet", position: 0)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var userName: String?

  func begin(in call: borrowing Invocation) throws {
    if case .object(let object)? = credential?.base.payload, object is CredentialObject {
      return try call.write(.object(object))
    }
    let host = call.engine.host
    let heading = "\n\(title ?? "PowerShell credential request")\n\(message ?? "Enter your credentials.")\n"
    host.write(.from(heading))
    let conversation = Conversation(call.engine)
    var name = try credential.map { try call.text(of: $0) } ?? userName.map { .from($0) }
    if name == nil {
      host.write(.from("User: "))
      name = try conversation.line()
    }
    guard let name, !name.isEmpty else { return }
    let prompt = "Password for user \(String(name)): "
    host.write(.from(prompt))
    guard let secret = try conversation.secret() else { return }
    try call.write(.object(CredentialObject(userName: name, password: SecureStringObject(secret))))
  }
}
