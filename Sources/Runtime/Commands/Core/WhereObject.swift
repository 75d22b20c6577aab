/// Passes on the inputs for which a block is true.
///
/// A literal block alone never comes here: it is inlined.
package struct WhereObject: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .where, "Object", aliases: ["?", "where"], synopsis: "Selects objects by their property values.",
    defaultSet: "EqualSet",
    examples: [Example("Even numbers", "1..4 | Where-Object { $_ % 2 -eq 0 }", prints: "2\n4")])

  @Parameter("The items.", pipeline: .byValue) var inputObject: Value?
  @Parameter("The block that decides.", position: 0, sets: [.set("ScriptBlockSet", mandatory: true)])
  var filterScript: ScriptBlock?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let item = inputObject ?? .null
    guard let filterScript else { throw GapFault.language("Where-Object with a comparison") }
    let result = try BlockRun.dottedResult(filterScript, item: item, call.engine)
    if try Truth.of(result, call.engine) { try call.write(item) }
  }
}
