/// How types relate: bases, interfaces, elements of collections.
extension TypeInfo {
  /// Whether values of this type may stand where `other` is asked for (no conversion).
  package func isSubtype(of other: TypeInfo) -> Bool {
    if self === other || other === TypeInfo.object { return true }
    var next: TypeInfo? = self
    while let type = next {
      if type === other { return true }
      for interface in type.interfaces where interface.isSubtype(of: other) { return true }
      next = type.base
    }
    if kind == .array, other.kind == .array { return isCovariantArray(of: other) }
    return other.definition.map { implements($0, other.arguments) } ?? false
  }

  /// Arrays of a class may stand for arrays of its base.
  private func isCovariantArray(of other: TypeInfo) -> Bool {
    guard rank == other.rank, let own = elementType, let wanted = other.elementType else { return false }
    return !own.isValueType && own.isSubtype(of: wanted)
  }

  /// Generic interfaces of collections, and of a class's own generic base.
  private func implements(_ definition: TypeInfo, _ arguments: [TypeInfo]) -> Bool {
    if GenericInterfaces.isReadable(definition.name), let element = enumeratedType {
      return element === arguments[0] || !element.isValueType && element.isSubtype(of: arguments[0])
    }
    if GenericInterfaces.isWritable(definition.name), isSubtype(of: .list) || GenericInterfaces.isSet(name) {
      return enumeratedType === arguments.first
    }
    if GenericInterfaces.isDictionary(definition.name), let key = keyType, let value = valueType {
      return key === arguments[0] && value === arguments[1]
    }
    return false
  }

  /// What going through a collection gives.
  package var enumeratedType: TypeInfo? {
    if kind == .array { return elementType }
    if self === TypeInfo.string { return .char }
    if let key = keyType, let value = valueType,
      let pair = TypeTable.find("System.Collections.Generic.KeyValuePair`2")
    {
      return TypeTable.construct(pair, [key, value])
    }
    if let argument = arguments.first, arguments.count == 1, kind != .delegate, isSequence { return argument }
    return base?.enumeratedType
  }

  private var isSequence: Bool {
    GenericInterfaces.isReadable((definition ?? self).name)
      || GenericInterfaces.isWritable((definition ?? self).name)
      || isSubtype(of: .enumerable)
  }

  package var keyType: TypeInfo? { isGenericDictionary ? arguments[0] : nil }
  package var valueType: TypeInfo? { isGenericDictionary ? arguments[1] : nil }

  private var isGenericDictionary: Bool {
    guard let definition, arguments.count == 2 else { return false }
    return GenericInterfaces.isDictionary(definition.name) || isDictionaryClass(definition.name)
  }

  private func isDictionaryClass(_ name: String) -> Bool {
    name.hasPrefix("System.Collections.")
      && (name.hasSuffix("Dictionary`2") || name.hasSuffix("SortedList`2"))
  }

  /// `FullName`: type arguments with their assemblies.
  package var fullName: String {
    if kind == .array, let elementType {
      return elementType.fullName + name.dropFirst(elementType.name.count)
    }
    guard let definition else { return name }
    let parts = arguments.map { "[\($0.fullName), \($0.assemblyName)]" }
    return "\(definition.name)[\(parts.joined(separator: ","))]"
  }

  /// The assembly that the type lives in, as its full name says.
  package var assemblyName: String {
    if let text = scriptAssembly { return text }
    if name.hasPrefix("System.Management.Automation") {
      return
        "System.Management.Automation, Version=7.6.5.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35"
    }
    return "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"
  }

  /// The name as signatures and texts of PowerShell spell it: `string[]`, `System.Collections.Generic.List[int]`.
  package var displayName: String {
    if kind == .array, let elementType {
      return elementType.displayName + name.dropFirst(elementType.name.count)
    }
    if let definition {
      return definition.name.prefix { $0 != "`" } + "[" + arguments.map(\.displayName).joined(separator: ",")
        + "]"
    }
    return TypeAccelerators.name(of: self) ?? name
  }
}

/// Generic interfaces by what they let a caller do.
enum GenericInterfaces {
  static func isReadable(_ name: String) -> Bool {
    switch name {
    case "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IReadOnlyCollection`1",
      "System.Collections.Generic.IReadOnlyList`1":
      true
    default: false
    }
  }

  static func isWritable(_ name: String) -> Bool {
    switch name {
    case "System.Collections.Generic.ICollection`1", "System.Collections.Generic.IList`1",
      "System.Collections.Generic.ISet`1":
      true
    default: false
    }
  }

  static func isDictionary(_ name: String) -> Bool {
    name == "System.Collections.Generic.IDictionary`2"
      || name == "System.Collections.Generic.IReadOnlyDictionary`2"
  }

  static func isSet(_ name: String) -> Bool { name.hasPrefix("System.Collections.Generic.HashSet`1") }
}
