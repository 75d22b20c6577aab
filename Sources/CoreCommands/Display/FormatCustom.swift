import Formatting
package import Runtime

/// Shows objects with the objects inside them.
package struct FormatCustom: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .format, "Custom", aliases: ["fc"], synopsis: "Uses a customized view to format the output.",
    examples: [
      Example(
        "Class and properties", "[pscustomobject]@{ a = 1 } | Format-Custom",
        prints: "\nclass PSCustomObject\n{\n  a = 1\n}\n\n")
    ])

  @Parameter("Properties or blocks to show.", position: 0) var property: [Value] = []
  @Parameter("How many levels of objects.", validation: [ValidateRangeAttribute(.positive)]) var depth: Int32?
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
      properties: property, keys: [.expression, .depth], groupBy: groupBy, view: view, expand: expand,
      force: force,
      showError: showError, displayError: displayError, call.engine)
    if let depth { options.depth = Int(depth) }
    run = try FormatRun(.custom, options, call)
  }

  package mutating func process(in call: borrowing Invocation) throws { try run?.receive(inputObject, call) }
  package mutating func end(in call: borrowing Invocation) throws { try run?.finish(call) }
}
