/// What a function is called with.
package struct EditCall {
  /// The number typed in front of it; nil if there was none.
  package var count: Int?
  /// The character typed: what inserts itself, or what a function asked for.
  package var character: Character?
  /// The entries before this one, 0 the newest; nil behind the oldest.
  package var recent: (Int) -> String?

  package init(
    count: Int? = nil, character: Character? = nil, recent: @escaping (Int) -> String? = { _ in nil }
  ) {
    (self.count, self.character, self.recent) = (count, character, recent)
  }

  /// How often to do it.
  var times: Int { count ?? 1 }
}

/// What a function leaves to the editor around it.
package enum EditEffect: Equatable, Sendable {
  case done
  /// It could not be done: the bell rings, if the options want it.
  case bell
  /// A text for the terminal's clipboard (OSC 52).
  case copy(String)
  case task(EditorTask)
  /// A handler of the user's, by number.
  case handler(Int)
}
