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
    let name = try credential.map { try call.text(of: $0) } ?? userName.map { .from($0) }
    var request = CredentialRequest(userName: name)
    if let title { request.title = title }
    if let message { request.message = message }
    if let given = try request.ask(call.engine) { try call.write(.object(given)) }
  }
}
