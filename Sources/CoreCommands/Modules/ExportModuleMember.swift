import Runtime

/// Says what the module exports that it is called in.
struct ExportModuleMember: Cmdlet {
  static let declaration = CmdletDeclaration(
    .export, "ModuleMember", synopsis: "Specifies the module members that are exported.",
    examples: [
      Example(
        "One of two",
        "(New-Module { function a { }; function b { }; Export-ModuleMember b }).ExportedFunctions.Keys",
        prints: "b")
    ])

  @Parameter(
    "Functions.", position: 0, pipeline: [.byValue, .byPropertyName],
    validation: [AllowEmptyAttribute(.emptyCollection)])
  var function: [String] = []
  @Parameter("Commands.", pipeline: .byPropertyName, validation: [AllowEmptyAttribute(.emptyCollection)])
  var cmdlet: [String] = []
  @Parameter("Variables.", pipeline: .byPropertyName) var variable: [String] = []
  @Parameter("Aliases.", pipeline: .byPropertyName) var alias: [String] = []

  func process(in call: borrowing Invocation) throws {
    guard let module = call.context.caller.pointee.session.module else { throw ModuleFault.outsideModule }
    let context = call.context
    var exporting = ModuleExporting(module)
    exporting.tell = { (kind, name) throws(ShellError) in
      try context.verbose("Exporting \(kind) '\(String(name))'.")
    }
    try exporting.export(
      functions: function.map { NamePattern($0) }, aliases: alias.map { NamePattern($0) },
      variables: variable.map { NamePattern($0) })
  }
}
