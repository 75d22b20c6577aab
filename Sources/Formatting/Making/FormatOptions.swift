package import Runtime

/// What a `Format-*` command was asked for.
package struct FormatOptions {
  package enum Expansion: Sendable { case coreOnly, enumOnly, both }

  package var properties: [DisplayParameter] = []
  package var grouping: DisplayParameter?
  package var viewName: String?
  /// Whether also what is shown as text is formatted (`-Force`).
  package var forces = false
  package var fitsContent: Bool?
  package var repeatsHeadings = false
  /// Errors of expressions as records of their own (`-ShowError`), or as `#ERR` in their place (`-DisplayError`).
  package var reportsErrors = false
  package var marksErrors = false
  package var expansion: Expansion?
  package var hidesHeadings: Bool?
  package var wraps: Bool?
  package var columns: Int?
  /// Levels of objects inside objects that a custom layout shows.
  package var depth = 5

  package init() {}
}

/// One `-Property` or `-GroupBy` argument: an expression and how it is shown.
package struct DisplayParameter {
  package var expression: DisplayExpression
  package var label: ShellString?
  package var format: ShellString?
  package var width: Int?
  package var alignment: Alignment?
  package var depth: Int?

  package init(_ expression: DisplayExpression) { self.expression = expression }
}
