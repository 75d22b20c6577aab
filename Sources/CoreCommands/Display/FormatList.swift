import Formatting
package import Runtime

/// Lays objects out as lists of names and values.
package struct FormatList: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .format, "List", aliases: ["fl"],
    synopsis: "Formats the output as a list of properties in which each property appears on a new line.",
    examples: [
      Example("One property", "[pscustomobject]@{ A = 1; B = 'x' } | Format-List B", prints: "\nB : x\n")
    ])

  @Parameter("Properties or blocks to show.", position: 0) var property: [Value] = []
  @Parameter("Group the objects by a property or block.") var groupBy: Value?
  @Parameter("The name of a view.") var view: String?
  @Parameter("Show an error for each expression that fails.") var showError = false
  @Parameter("Show #ERR in place of an expression that fails.") var displayError = false
  @Parameter("Format also what is shown as text otherwise.") var force = false
  @Parameter(
    "What of a collection is shown.", validation: [ValidateSetAttribute(FormatRun.expansionNames)])
  var expand: String?
  @Parameter("The objects.", pipeline: .byValue) var inputObject: Value?
  private var run: FormatRun?

  package init() {}

  package mutating func begin(in call: borrowing Invocation) throws {
    let options = try FormatRun.options(
      properties: property, keys: [.expression, .formatString, .label], groupBy: groupBy, view: view,
      expand: expand, force: force,
      showError: showError, displayError: displayError, call.engine)
    run = try FormatRun(.list, options, call)
  }

  package mutating func process(in call: borrowing Invocation) throws { try run?.receive(inputObject, call) }
  package mutating func end(in call: borrowing Invocation) throws { try run?.finish(call) }
}
