import Synchronization

/// The patterns made last, so that an operator in a loop compiles its pattern once.
package enum RegexCache {
  private struct Key: Hashable, @unchecked Sendable {
    let pattern: ShellString
    let options: RegexOptions
    let casing: CultureCasing

    static func == (left: Key, right: Key) -> Bool {
      left.options == right.options && left.casing == right.casing && left.pattern == right.pattern
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(pattern.foldedHash)
      hasher.combine(options)
    }
  }

  private struct Entry {
    let regex: Regex
    var lastUse: UInt64
  }

  private struct Entries {
    var byKey: [Key: Entry] = [:]
    var uses: UInt64 = 0
  }

  private static let entries = Mutex(Entries())
  private static let most = 256

  /// The compiled pattern; made and kept if it is new, the one longest unused making room.
  ///
  /// - Throws: As `Regex.init`; what does not parse is not kept.
  package static func regex(
    _ pattern: ShellString, options: RegexOptions, casing: CultureCasing = .named
  ) throws(RegexFault) -> Regex {
    let key = Key(pattern: pattern, options: options, casing: casing)
    if let known = known(key) { return known }
    let made = try Regex(pattern, options: options, casing: casing)
    entries.withLock { entries in
      if entries.byKey.count >= most,
        let oldest = entries.byKey.min(by: { $0.value.lastUse < $1.value.lastUse })
      {
        entries.byKey[oldest.key] = nil
      }
      entries.byKey[key] = Entry(regex: made, lastUse: entries.uses)
    }
    return made
  }

  private static func known(_ key: Key) -> Regex? {
    entries.withLock { entries in
      entries.uses += 1
      guard let index = entries.byKey.index(forKey: key) else { return nil }
      entries.byKey.values[index].lastUse = entries.uses
      return entries.byKey.values[index].regex
    }
  }
}
