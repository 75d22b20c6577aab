/// Members that belong to types by name: PowerShell's own, and what `Update-TypeData` adds.
package enum TypeData {
  /// Members by the lower-case names of type and member.
  nonisolated(unsafe) private static var members: [String: [String: ExtendedMember]] = [:]
  nonisolated(unsafe) private static var names: Set<String> = []
  nonisolated(unsafe) private static var isLoaded = false
  /// Raised by every change; call sites compare it.
  @exclusivity(unchecked) nonisolated(unsafe) package private(set) static var version: UInt32 = 1

  /// Whether any type has a member of the name (in lower case).
  package static func has(_ name: String) -> Bool {
    load()
    return names.contains(name)
  }

  /// Adds or replaces a member of a type.
  package static func add(_ member: ExtendedMember, to type: String) {
    load()
    insert(member, to: type)
    version &+= 1
  }

  /// Takes off a member, or with no name all members of a type.
  package static func remove(_ name: String?, from type: String) {
    load()
    if let name {
      members[type.lowercased()]?[name.lowercased()] = nil
    } else {
      members[type.lowercased()] = nil
    }
    version &+= 1
  }

  /// The member of a name (in lower case) that an object has by its type names.
  static func member(_ name: String, of target: Value) -> ExtendedMember? {
    for type in TypeNames.of(target) {
      if let member = members[type.lowercased()]?[name] { return member }
    }
    return nil
  }

  /// All members that a type name has.
  package static func members(of type: String) -> [ExtendedMember] {
    load()
    return members[type.lowercased()].map { Array($0.values) } ?? []
  }

  /// Names of the types that PowerShell itself says something of, as it spells them.
  package static var builtInNames: [String] {
    BuiltInTypeData.members.reduce(into: []) { if !$0.contains($1.type) { $0.append($1.type) } }
  }

  private static func insert(_ member: ExtendedMember, to type: String) {
    let key = String(member.name).lowercased()
    members[type.lowercased(), default: [:]][key] = member
    names.insert(key)
  }

  private static func load() {
    guard !isLoaded else { return }
    isLoaded = true
    for (type, member) in BuiltInTypeData.members { insert(member, to: type) }
  }
}

/// `PSTypeNames`: the names that views and type data are chosen by, most specific first.
package enum TypeNames {
  package static func of(_ target: Value) -> [String] {
    if let names = target.extra?.typeNames { return names.elements.map { String(Conversion.plainText($0)) } }
    return ofType(TypeOf.value(target.base))
  }

  /// The names of a type and its bases.
  package static func ofType(_ type: TypeInfo) -> [String] {
    var names: [String] = []
    var next: TypeInfo? = type
    while let type = next {
      names.append(type.name)
      next = type.base
    }
    return names
  }
}
