/// What PowerShell calls a parse error, by the name that scripts see as its `ErrorId`.
///
/// The names stand in extensions next to the code that reports them.
package struct ErrorID: Hashable, Sendable {
  package let name: String

  package init(_ name: String) { self.name = name }
}

/// One error of a script's syntax: which, where, and what its sentence needs.
///
/// Sentences are made elsewhere.
package struct SyntaxError: Equatable, Sendable {
  package let id: ErrorID
  package let extent: Extent
  package let arguments: [String]
  /// Whether more input could mend it: the prompt then asks for another line.
  package let isIncomplete: Bool

  package init(_ id: ErrorID, _ extent: Extent, _ arguments: [String] = [], isIncomplete: Bool = false) {
    (self.id, self.extent, self.arguments, self.isIncomplete) = (id, extent, arguments, isIncomplete)
  }
}
