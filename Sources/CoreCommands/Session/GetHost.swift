import Runtime

/// The program that shows the session.
struct GetHost: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Host", synopsis: "Gets an object that represents the current host program.",
    outputs: ["System.Management.Automation.Host.PSHost"],
    examples: [Example("It is the one of the variable", "(Get-Host).Name -eq $Host.Name", prints: "True")])

  func process(in call: borrowing Invocation) throws {
    try call.write(VariableLookUp.read(Symbols.intern("Host"), from: call.context.caller, call.engine))
  }
}
