import Syntax

/// Expanding the variables and subexpressions of a text that is not written in the script.
package enum StringExpansion {
  /// The text as a double-quoted string would have it, seen from a session state's current scope.
  package static func expand(_ text: ShellString, in session: SessionState, _ engine: Engine)
    throws(ShellError)
    -> ShellString
  {
    // A here-string takes quotes as they are.
    let source = ShellString.concatenate(.from("@\"\n"), .concatenate(text, .from("\n\"@")))
    let block = try ScriptBlock.parse(source, session: session)
    return try Conversion.text(BlockRun.dottedResult(block, item: nil, engine), engine)
  }
}
