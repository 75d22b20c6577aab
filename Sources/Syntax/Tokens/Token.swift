/// One token: where it stands, what it is, and what is known of it.
///
/// It holds no text; `TokenTable` reads that from the source when asked.
package struct Token: Equatable, Sendable {
  package var start: Int32
  /// Exclusive.
  package var end: Int32
  package internal(set) var kind: TokenKind
  /// The kind that it was read as: a word among a command's arguments becomes generic, but keeps what it was made of.
  package let readKind: TokenKind
  package internal(set) var flags: TokenFlags
  /// The index of what can't be read from the source again, in the table's details; -1 without.
  var detail: Int32
  /// The index in the list of saved tokens; -1 when it is not saved.
  var slot: Int32

  /// The flags are all that the token has, its kind's traits included.
  @inline(__always)
  init(_ kind: TokenKind, _ extent: Extent, flags: TokenFlags, detail: Int32 = -1) {
    self.kind = kind
    readKind = kind
    start = extent.start
    end = extent.end
    self.flags = flags
    self.detail = detail
    slot = -1
  }

  /// No token.
  static let none = Token(.unknown, Extent(0, 0), flags: [])

  package var extent: Extent { Extent(start, end) }
  package var hasError: Bool { flags.contains(.tokenInError) }
}
