/// `collection.name`: the values of the elements' members (observed rules of PowerShell 7.6.5).
enum MemberEnumeration {
  /// All the elements' values; nil if the target is no collection.
  ///
  /// Throws in strict mode if no element has the member.
  static func read(_ access: MemberAccess) throws(ShellError) -> Value? {
    guard let enumerator = try Enumeration.of(access.target.base, access.engine) else { return nil }
    var found: [Value] = []
    try collect(enumerator, access, into: &found)
    if found.count == 1 { return found[0] }
    return found.isEmpty ? try access.missing() : .array(found)
  }

  private static func collect(
    _ enumerator: Enumerator, _ access: MemberAccess, into found: inout [Value]
  ) throws(ShellError) {
    while let element = try enumerator.next(access.engine) {
      let inner = MemberAccess(element, access.name, access.scope, access.engine)
      if let value = try value(of: inner) {
        try flatten(value, into: &found, access.engine)
      } else if let nested = try Enumeration.of(element.base, access.engine) {
        try collect(nested, access, into: &found)
      } else if access.isStrict {
        _ = try inner.missing()
      }
    }
  }

  /// The element's own member; PSCustomObjects that lack it count with `$null`, other objects not at all.
  private static func value(of access: MemberAccess) throws(ShellError) -> Value? {
    if let own = try access.readOwn() { return own }
    if access.methods.isEmpty {
      if case .object(let object) = access.target.payload, object is PSCustomObject, !access.isStrict {
        return .null
      }
      return nil
    }
    return .object(MethodObject(access.methods[0].name, access.methods, of: access.target))
  }

  static func flatten(_ value: Value, into found: inout [Value], _ engine: Engine) throws(ShellError) {
    if value.isNothing { return }
    guard let enumerator = try Enumeration.of(value, engine) else { return found.append(value) }
    while let element = try enumerator.next(engine) {
      if !element.isNothing { found.append(element) }
    }
  }
}
