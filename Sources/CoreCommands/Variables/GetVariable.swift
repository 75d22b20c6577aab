import Runtime

/// Writes variables; those that the caller sees, or those of one scope.
struct GetVariable: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Variable", aliases: ["gv"], synopsis: "Gets the variables in the current console.",
    outputs: ["System.Management.Automation.PSVariable"],
    examples: [Example("A variable's value", "$x = 5; Get-Variable x -ValueOnly", prints: "5")])

  @Parameter(
    "The variables' names.", position: 0, pipeline: [.byValue, .byPropertyName],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var name: [String] = ["*"]
  @Parameter("Write the values alone.") var valueOnly = false
  @Parameter("Only these.") var include: [String] = []
  @Parameter("All but these.") var exclude: [String] = []
  @Parameter("The scope to look in.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var scope: String?

  func process(in call: borrowing Invocation) throws {
    let place = try call.scope(scope)
    for text in name {
      let pattern = NamePattern(text)
      let found = try VariableListing.matching(
        pattern, from: place, isOwnOnly: scope != nil, include: include.map { NamePattern($0) },
        exclude: exclude.map { NamePattern($0) })
      for entry in found { try write(entry, call) }
      if found.isEmpty, !pattern.isWildcard {
        try call.writeError(VariableCommandFault.notFound(text), target: .string(text))
      }
    }
  }

  private func write(_ entry: VariableListing.Entry, _ call: borrowing Invocation) throws {
    let variable = VariableLookUp.variable(entry.symbol, in: entry.slot)
    guard valueOnly else { return try call.write(.object(variable)) }
    try call.write(variable.read(call.engine))
  }
}
