import Runtime

/// Names of the properties that an object has, in the orders in which PowerShell goes through them.
enum PropertyLists {
  /// All of them where nobody names any: the type's own, those hung on the object, those of the type data.
  static func shown(of value: Value) -> [ShellString] {
    var names = NameList()
    names.add(own(of: value))
    names.add(added(to: value))
    names.add(typeData(of: value))
    return names.names
  }

  /// Those that a pattern picks from, in order of look-up: hung on the object, of the type data, the type's own.
  static func matching(_ pattern: WildcardPattern, of value: Value) -> [ShellString] {
    var names = NameList()
    names.add(added(to: value))
    names.add(typeData(of: value))
    names.add(own(of: value))
    return names.names.filter { (try? pattern.matches($0)) == true }
  }

  /// Whether there is any property.
  static func isEmpty(of value: Value) -> Bool {
    if case .object(let object) = value.payload, object.type === TypeInfo.psCustomObject,
      let bag = ExtendedMembers.instanceMembers(of: value), bag.shape.kinds.contains(where: \.isProperty)
    {
      return false
    }
    return shown(of: value).isEmpty
  }

  private static func added(to value: Value) -> [ShellString] {
    guard let bag = ExtendedMembers.instanceMembers(of: value) else { return [] }
    return bag.shape.names.indices.filter { bag.shape.kinds[$0].isProperty }.map { bag.shape.names[$0] }
  }

  private static func typeData(of value: Value) -> [ShellString] {
    TypeNames.of(value).flatMap { TypeData.members(of: $0) }.filter(\.kind.isProperty).map(\.name)
  }

  private static func own(of value: Value) -> [ShellString] {
    if case .object(let object) = value.base.payload {
      if object is PSCustomObject { return [] }
      if let adapted = object as? any AdaptedObject { return adapted.adaptedNames }
    }
    return own(of: TypeOf.value(value.base))
  }

  private static func own(of type: TypeInfo) -> [ShellString] {
    var names: [ShellString] = []
    var next: TypeInfo? = type
    while let type = next {
      for definition in type.members.definitions where !definition.isStatic && !definition.isHidden {
        guard definition.kind == .property || definition.kind == .field, !definition.text.contains("(") else {
          continue
        }
        names.append(.from(definition.name))
      }
      next = type.base
    }
    return names
  }
}

/// Names in order, each once, whatever its case.
private struct NameList {
  private(set) var names: [ShellString] = []
  private var known: Set<String> = []

  mutating func add(_ more: [ShellString]) {
    for name in more where known.insert(String(name).lowercased()).inserted { names.append(name) }
  }
}

extension MemberKind {
  var isProperty: Bool {
    switch self {
    case .noteProperty, .scriptProperty, .aliasProperty, .codeProperty: true
    case .scriptMethod, .codeMethod, .propertySet, .memberSet: false
    }
  }
}
