import Runtime

/// On Unix every script may run, and nothing can change that.
struct GetExecutionPolicy: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "ExecutionPolicy", synopsis: "Gets the execution policies for the current session.",
    outputs: ["Microsoft.PowerShell.ExecutionPolicy"],
    examples: [Example("Nothing is refused", "Get-ExecutionPolicy", prints: "Unrestricted")])

  @Parameter("The scope to tell of.", position: 0, pipeline: .byPropertyName) var scope: String?
  @Parameter("Tell of all scopes.") var list = false

  func process(in call: borrowing Invocation) throws {
    let policy = try named("Microsoft.PowerShell.ExecutionPolicy", "Unrestricted", call)
    guard list else { return try call.write(policy) }
    for scope in ["MachinePolicy", "UserPolicy", "Process", "CurrentUser", "LocalMachine"] {
      let row = PSCustomObject()
      row.properties.set(.from("Scope"), try named("Microsoft.PowerShell.ExecutionPolicyScope", scope, call))
      row.properties.set(.from("ExecutionPolicy"), policy)
      try call.write(.object(row))
    }
  }

  private func named(_ type: String, _ name: String, _ call: borrowing Invocation) throws -> Value {
    guard let type = TypeTable.find(type) else { return .string(name) }
    return try Conversion.cast(.string(name), to: type, call.engine)
  }
}
