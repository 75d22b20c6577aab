/// One token: where it stands, what it is, and what is known of it. It holds no text; `TokenTable` reads that from
/// the source when asked.
package struct Token: Equatable, Sendable {
  package var start: Int32
  /// Exclusive.
  package var end: Int32
  package internal(set) var kind: TokenKind
  package internal(set) var flags: TokenFlags
  /// The index of what can't be read from the source again, in the table's details; -1 without.
  var detail: Int32
  /// The index in the list of saved tokens; -1 when it is not saved.
  var slot: Int32

  init(_ kind: TokenKind, _ start: Int32, _ end: Int32, flags: TokenFlags = [], detail: Int32 = -1) {
    (self.kind, self.start, self.end) = (kind, start, end)
    (self.flags, self.detail, slot) = (flags.union(kind.traits), detail, -1)
  }

  package var extent: Extent { Extent(start, end) }
  package var hasError: Bool { flags.contains(.tokenInError) }
}
