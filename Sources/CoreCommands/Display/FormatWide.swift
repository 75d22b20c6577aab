import Formatting
package import Runtime

/// Lays one property of each object out in columns.
package struct FormatWide: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .format, "Wide", aliases: ["fw"],
    synopsis: "Formats objects as a wide table that displays only one property of each object.",
    examples: [
      Example(
        "Two columns", "'a', 'b' | ForEach-Object { [pscustomobject]@{ N = $_ } } | Format-Wide -Column 1",
        prints: "\na\nb\n")
    ])

  @Parameter("The property or block to show.", position: 0) var property: Value?
  @Parameter("Make columns as wide as what they hold.") var autoSize = false
  @Parameter("How many columns.", validation: [ValidateRangeAttribute(.positive)]) var column: Int32?
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
      properties: property.map { [$0] } ?? [], keys: [.expression, .formatString], groupBy: groupBy,
      view: view, expand: expand, force: force,
      showError: showError, displayError: displayError, call.engine)
    if autoSize, column != nil { throw FormatFault.fitAndColumns.detailedError() }
    if call.isBound("AutoSize") { options.fitsContent = autoSize }
    options.columns = column.map { Int($0) }
    run = try FormatRun(.wide, options, call)
  }

  package mutating func process(in call: borrowing Invocation) throws { try run?.receive(inputObject, call) }
  package mutating func end(in call: borrowing Invocation) throws { try run?.finish(call) }
}
