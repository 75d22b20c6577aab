/// The variables of scopes as commands go through them.
package enum VariableListing {
  /// A variable's name and where its value lies.
  package typealias Entry = (symbol: Symbol, slot: UnsafeMutablePointer<Value>)

  /// What is seen from a scope, or what one scope alone has; by name.
  package static func all(from scope: ScopePointer, isOwnOnly: Bool) -> [Entry] {
    var seen: Set<Symbol> = []
    var entries: [Entry] = []
    var next: ScopePointer? = scope
    while let current = next {
      for symbol in current.ownSymbols where !seen.contains(symbol) {
        guard let slot = current.ownSlot(symbol), !slot.pointee.isUnset, current == scope || !slot.isPrivate
        else { continue }
        seen.insert(symbol)
        entries.append((symbol, slot))
      }
      next = isOwnOnly ? nil : current.pointee.parent
    }
    return entries.sorted { String($0.symbol.name).lowercased() < String($1.symbol.name).lowercased() }
  }

  /// The entries whose names a pattern, and the filters beside it, let through.
  package static func matching(
    _ pattern: NamePattern, from scope: ScopePointer, isOwnOnly: Bool, include: [NamePattern] = [],
    exclude: [NamePattern] = []
  ) throws(ShellError) -> [Entry] {
    var found: [Entry] = []
    if !pattern.isWildcard {
      let symbol = Symbols.intern(pattern.text)
      let slot = isOwnOnly ? scope.ownSlot(symbol) : scope.lookUp(symbol)
      if let slot, !slot.pointee.isUnset { found = [(symbol, slot)] }
    } else {
      for entry in all(from: scope, isOwnOnly: isOwnOnly) where try pattern.matches(entry.symbol.name) {
        found.append(entry)
      }
    }
    var kept: [Entry] = []
    for entry in found {
      if !include.isEmpty, try !include.match(entry.symbol.name) { continue }
      if try exclude.match(entry.symbol.name) { continue }
      kept.append(entry)
    }
    return kept
  }
}
