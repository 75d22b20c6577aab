import Formatting
package import Runtime

/// Lays objects out as a table: the records that Out-Default shows.
package struct FormatTable: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .format, "Table", aliases: ["ft"], synopsis: "Formats the output as a table.",
    examples: [
      Example(
        "Two columns", "[pscustomobject]@{ A = 1; B = 'x' } | Format-Table B, A", prints: "\nB A\n- -\nx 1\n")
    ])

  @Parameter("Properties or blocks that make the columns.", position: 0) var property: [Value] = []
  @Parameter("Make columns as wide as what they hold.") var autoSize = false
  @Parameter("Repeat the headings on every screen.") var repeatHeader = false
  @Parameter("Leave the headings out.") var hideTableHeaders = false
  @Parameter("Go on in further lines where a cell is too long.") var wrap = false
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
    var options = try FormatRun.options(
      properties: property, keys: [.expression, .formatString, .width, .alignment, .label], groupBy: groupBy,
      view: view, expand: expand, force: force,
      showError: showError, displayError: displayError, call.engine)
    if call.isBound("AutoSize") { options.fitsContent = autoSize }
    if call.isBound("HideTableHeaders") { options.hidesHeadings = hideTableHeaders }
    if call.isBound("Wrap") { options.wraps = wrap }
    options.repeatsHeadings = repeatHeader
    run = try FormatRun(.table, options, call)
  }

  package mutating func process(in call: borrowing Invocation) throws { try run?.receive(inputObject, call) }
  package mutating func end(in call: borrowing Invocation) throws { try run?.finish(call) }
}
