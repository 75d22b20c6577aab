import Runtime

/// Sets variables to null; they stay.
struct ClearVariable: Cmdlet {
  static let declaration = CmdletDeclaration(
    .clear, "Variable", aliases: ["clv"], synopsis: "Deletes the value of a variable.", effect: .changes,
    outputs: ["System.Management.Automation.PSVariable"],
    examples: [Example("Nothing in it", "$x = 1; Clear-Variable x; \"[$x]\"", prints: "[]")])

  @Parameter("The variables' names.", position: 0, pipeline: .byPropertyName) var name: [String]
  @Parameter("Only these.") var include: [String] = []
  @Parameter("All but these.") var exclude: [String] = []
  @Parameter("Clear read-only ones too.") var force = false
  @Parameter("Write the variable.") var passThru = false
  @Parameter("The scope to clear them in.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var scope: String?

  func process(in call: borrowing Invocation) throws {
    let place = try call.scope(scope)
    for text in name {
      let pattern = NamePattern(text)
      let found = try VariableListing.matching(
        pattern, from: place, isOwnOnly: scope != nil, include: include.map { NamePattern($0) },
        exclude: exclude.map { NamePattern($0) })
      if found.isEmpty, !pattern.isWildcard {
        try call.writeError(VariableCommandFault.notFound(text), target: .string(text))
      }
      for entry in found {
        guard try call.shouldProcess("Clear variable", target: "Name: \(String(entry.symbol.name))") else {
          continue
        }
        try call.attempt { try clear(entry, in: place, call) }
      }
    }
  }

  private func clear(_ entry: VariableListing.Entry, in place: ScopePointer, _ call: borrowing Invocation)
    throws
  {
    let variable = VariableLookUp.variable(entry.symbol, in: entry.slot)
    if variable.options.contains(.constant) || (variable.options.contains(.readOnly) && !force) {
      throw VariableFault.notWritable(variable.name).error(target: .string(variable.name))
    }
    // One of an outer scope stays as it is; this scope gets an empty one of its own.
    if place.ownSlot(entry.symbol) != entry.slot, !variable.options.contains(.allScope) {
      try VariableLookUp.write(entry.symbol, .null, in: place, call.engine)
    } else {
      try variable.force(.null, call.engine)
    }
    if passThru { try call.write(.object(variable)) }
  }
}
