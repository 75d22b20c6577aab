/// The names of all properties of a value in PowerShell's order: what hangs on it, what type data adds, what its type has.
package enum PropertyList {
  package static func all(of value: Value) -> [ShellString] {
    var names = added(to: value)
    for name in own(of: value) where !has(name, names) { names.append(name) }
    return names
  }

  /// What a script hung on the object and what type data adds to its types.
  package static func added(to value: Value) -> [ShellString] {
    var names: [ShellString] = []
    if let bag = ExtendedMembers.instanceMembers(of: value), !isRecord(value) {
      for index in bag.shape.names.indices where bag.shape.kinds[index].isProperty {
        names.append(bag.shape.names[index])
      }
    }
    for type in value.isNull ? [] : TypeNames.of(value) {
      for member in TypeData.members(of: type) where member.kind.isProperty && !has(member.name, names) {
        names.append(member.name)
      }
    }
    return names
  }

  /// The properties that the value's own type has, in the order of their declaration.
  package static func own(of value: Value, includingHidden: Bool = false) -> [ShellString] {
    if case .object(let object) = value.base.payload {
      if let record = object as? RecordObject { return record.extra?.members.shape.names ?? [] }
      if let adapted = object as? any AdaptedObject { return adapted.adaptedNames }
      if object is PSCustomObject { return [] }
    }
    return value.isNull
      ? [] : PropertyOrder.names(of: TypeOf.value(value.base), includingHidden: includingHidden)
  }

  /// The members of a record stand for the properties of its type.
  private static func isRecord(_ value: Value) -> Bool {
    if case .object(let object) = value.base.payload { object is RecordObject } else { false }
  }

  private static func has(_ name: ShellString, _ names: [ShellString]) -> Bool {
    names.contains { ShellString.equalIgnoringCase($0, name) }
  }
}

extension MemberKind {
  /// Whether such a member has a value.
  package var isProperty: Bool {
    switch self {
    case .noteProperty, .scriptProperty, .aliasProperty, .codeProperty: true
    default: false
    }
  }
}
