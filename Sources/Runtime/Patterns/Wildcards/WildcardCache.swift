import Synchronization

/// The wildcard patterns made last, so that an operator in a loop reads its pattern once.
package enum WildcardCache {
  private struct Key: Hashable, @unchecked Sendable {
    let pattern: ShellString
    let ignoreCase: Bool
    let culture: String

    static func == (left: Key, right: Key) -> Bool {
      left.ignoreCase == right.ignoreCase && left.pattern == right.pattern && left.culture == right.culture
    }

    func hash(into hasher: inout Hasher) { hasher.combine(pattern.foldedHash) }
  }

  private static let patterns = Mutex<[Key: WildcardPattern]>([:])
  private static let most = 512

  /// The pattern, read or remembered.
  package static func pattern(
    _ pattern: ShellString, ignoreCase: Bool = true, culture: String = "en-US"
  ) -> WildcardPattern {
    let key = Key(pattern: pattern, ignoreCase: ignoreCase, culture: culture)
    return patterns.withLock { known in
      if let pattern = known[key] { return pattern }
      if known.count >= most { known.removeAll(keepingCapacity: true) }
      let made = WildcardPattern(pattern, ignoreCase: ignoreCase, culture: culture)
      known[key] = made
      return made
    }
  }
}
