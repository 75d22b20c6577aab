import Runtime

/// Makes a variable that is not there yet.
struct NewVariable: Cmdlet {
  static let declaration = CmdletDeclaration(
    .new, "Variable", aliases: ["nv"], synopsis: "Creates a new variable.", effect: .changes,
    outputs: ["System.Management.Automation.PSVariable"],
    examples: [
      Example("A read-only variable", "New-Variable zone 'west' -Option ReadOnly; $zone", prints: "west")
    ])

  @Parameter("The variable's name.", position: 0, pipeline: .byPropertyName) var name: String
  @Parameter("The value.", position: 1, pipeline: [.byValue, .byPropertyName]) var value: Value?
  @Parameter("What the variable is for.") var description: String?
  @Parameter("What may be done with the variable.") var option: ScopedItemOptions?
  @Parameter("Who sees it.") var visibility: EntryVisibility?
  @Parameter("Replace one that is there.") var force = false
  @Parameter("Write the variable.") var passThru = false
  @Parameter("The scope to make it in.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var scope: String?

  func process(in call: borrowing Invocation) throws {
    let place = try call.scope(scope)
    guard
      try call.shouldProcess(
        "New variable", target: "Name: \(name) Value: \(String(try call.text(of: value ?? .null)))")
    else {
      return
    }
    try call.attempt { try make(in: place, call) }
  }

  private func make(in place: ScopePointer, _ call: borrowing Invocation) throws {
    let symbol = Symbols.intern(name)
    let slot = place.slotForAssignment(symbol)
    if !slot.pointee.isUnset {
      guard force else { throw VariableCommandFault.exists(.from(name)).error(target: .string(name)) }
      if case .cell(let old) = slot.pointee.payload, old.options.contains(.constant) {
        throw VariableFault.notWritable(.from(name)).error(target: .string(name))
      }
    }
    let variable = Variable(
      .from(name), value ?? .null, options: option?.options ?? [], description: .from(description ?? ""))
    if variable.options.contains(.allScope) { call.engine.state.pointee.definesAllScope = true }
    slot.pointee = Value(.cell(variable))
    if passThru { try call.write(.object(variable)) }
  }
}
