package import Syntax

/// A text that does not parse, or defines types that cannot be made.
package struct ParseFault: ShellFault, @unchecked Sendable {
  package let source: SourceText
  /// At least one.
  package let errors: [SyntaxError]

  package init(_ source: SourceText, _ errors: [SyntaxError]) {
    (self.source, self.errors) = (source, errors)
  }

  /// Where the first error stands.
  package var position: ScriptPosition { ScriptPosition(source: source, extent: errors[0].extent) }
  package var errorId: String { errors[0].id.name }
  /// The first ten errors with their places.
  package var message: String {
    let shown = errors.prefix(10).map { error in
      ScriptPosition(source: source, extent: error.extent).message + "\n" + error.message
    }
    let rest = "Not all parse errors were reported.  Correct the reported errors and try again."
    return (errors.count > 10 ? shown + [rest] : shown).joined(separator: "\n\n")
  }
  package var category: ErrorCategory { .parserError }
  package var exceptionType: TypeInfo { .parseException }

  package static func first(of tree: SyntaxTree) -> ShellError {
    ShellError(ErrorRecord(ParseFault(tree.source, tree.errors)), kind: .thrown)
  }
}

extension TypeInfo {
  package static let parseException = TypeTable.define(
    "System.Management.Automation.ParseException", base: runtimeException)
}
