import Runtime

/// The aliases of scopes as commands go through them.
enum AliasTable {
  /// What is seen from a scope, or what one scope alone has; by name.
  static func all(from scope: ScopePointer, isOwnOnly: Bool) -> [AliasInfo] {
    CommandResolver.aliases(from: scope, isOwnOnly: isOwnOnly)
      .sorted { String($0.name).lowercased() < String($1.name).lowercased() }
  }

  /// Puts an alias into a scope; throws if one that is there may not be replaced.
  static func set(_ alias: AliasInfo, in scope: ScopePointer, force: Bool) throws(ShellError) {
    if let old = scope.pointee.extra?.aliases[alias.symbol],
      old.options.contains(.constant) || (old.options.contains(.readOnly) && !force)
    {
      throw AliasFault.notWritable(String(alias.name)).error(target: .string(alias.name))
    }
    scope.ensureExtra().aliases[alias.symbol] = alias
    alias.symbol.raiseVersion()
  }

  static func remove(_ alias: AliasInfo, from scope: ScopePointer, force: Bool) throws(ShellError) {
    if alias.options.contains(.constant) || (alias.options.contains(.readOnly) && !force) {
      throw AliasFault.notRemovable(String(alias.name)).error(target: .string(alias.name))
    }
    scope.pointee.extra?.aliases[alias.symbol] = nil
    alias.symbol.raiseVersion()
  }
}
