import Runtime

/// Takes variables away.
struct RemoveVariable: Cmdlet {
  static let declaration = CmdletDeclaration(
    .remove, "Variable", aliases: ["rv"], synopsis: "Deletes a variable and its value.", effect: .changes,
    examples: [Example("It is gone", "$x = 1; Remove-Variable x; $null -eq $x", prints: "True")])

  @Parameter("The variables' names.", position: 0, pipeline: .byPropertyName) var name: [String]
  @Parameter("Only these.") var include: [String] = []
  @Parameter("All but these.") var exclude: [String] = []
  @Parameter("Take away read-only ones too.") var force = false
  @Parameter("The scope to take them from.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var scope: String?

  func process(in call: borrowing Invocation) throws {
    let place = try call.scope(scope)
    for text in name {
      let pattern = NamePattern(text)
      let found = try VariableListing.matching(
        pattern, from: place, isOwnOnly: true, include: include.map { NamePattern($0) },
        exclude: exclude.map { NamePattern($0) })
      if found.isEmpty, !pattern.isWildcard {
        try call.writeError(VariableCommandFault.notFound(text), target: .string(text))
      }
      for entry in found {
        guard try call.shouldProcess("Remove variable", target: "Name: \(String(entry.symbol.name))") else {
          continue
        }
        try call.attempt { try remove(entry) }
      }
    }
  }

  private func remove(_ entry: VariableListing.Entry) throws {
    if case .cell(let variable) = entry.slot.pointee.payload,
      variable.options.contains(.constant) || (variable.options.contains(.readOnly) && !force)
    {
      throw VariableCommandFault.notRemovable(variable.name).error(target: .string(variable.name))
    }
    entry.slot.pointee = .unset
  }
}
