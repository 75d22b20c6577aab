package import Runtime

/// The newest errors with all that is known of them.
package struct GetError: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .get, "Error", aliases: ["gerr"],
    synopsis: "Gets and displays the most recent error messages from the current session.",
    defaultSet: "Newest",
    outputs: [
      "System.Management.Automation.ErrorRecord#PSExtendedError", "System.Exception#PSExtendedError",
    ],
    examples: [
      Example(
        "Its message", "try { throw 'no' } catch {}; (Get-Error).Exception.Message", prints: "no")
    ])

  @Parameter(
    "An error to show.", sets: [.set("Error", position: 0, pipeline: .byValue)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var inputObject: Value?
  @Parameter(
    "How many of the newest.", aliases: ["Last"], sets: [.set("Newest")],
    validation: [ValidateRangeAttribute(.positive)])
  var newest: Int32?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    if let inputObject { return try write(inputObject, index: nil, call) }
    let wanted = Int(newest ?? 1)
    let errors = Array(call.engine.errorList.elements.prefix(wanted))
    for (index, error) in errors.enumerated() {
      try write(error, index: newest == nil ? nil : index, call)
    }
  }

  private func write(_ error: Value, index: Int?, _ call: borrowing Invocation) throws {
    let names = TypeNames.of(error).map { ShellString.from($0) }
    let extended = names.map { name in
      name == .from("System.Management.Automation.ErrorRecord") || name == .from("System.Exception")
        ? ShellString.concatenate(name, .from("#PSExtendedError")) : name
    }
    // The same error keeps its own names: what is written is shown by another view.
    let written = error.base.wrapped
    TypeNames.list(of: written).elements = extended.map { .string($0) }
    if let index { ExtendedMembers.setNote(.from("PSErrorIndex"), .int(index), on: written) }
    try call.write(written)
  }
}
