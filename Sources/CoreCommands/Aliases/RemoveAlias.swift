import Runtime

/// Takes aliases away.
struct RemoveAlias: Cmdlet {
  static let declaration = CmdletDeclaration(
    .remove, "Alias", synopsis: "Remove an alias from the current session.",
    examples: [
      Example(
        "It is gone", "Set-Alias say Write-Output; Remove-Alias say; Test-Path alias:say", prints: "False")
    ])

  @Parameter("The aliases' names.", position: 0, pipeline: [.byValue, .byPropertyName]) var name: [String]
  @Parameter("The scope to take them from.") var scope: String?
  @Parameter("Take away read-only ones too.") var force = false

  func process(in call: borrowing Invocation) throws {
    let place = try call.scope(scope)
    for name in name {
      guard let (alias, owner) = find(Symbols.intern(name), from: place) else {
        try call.writeError(AliasFault.noName(name), target: .string(name))
        continue
      }
      try call.attempt { try AliasTable.remove(alias, from: owner, force: force) }
    }
  }

  private func find(_ symbol: Symbol, from place: ScopePointer) -> (AliasInfo, ScopePointer)? {
    var next: ScopePointer? = place
    while let current = next {
      if let alias = current.pointee.extra?.aliases[symbol] { return (alias, current) }
      next = scope == nil ? current.pointee.parent : nil
    }
    return nil
  }
}
