import Runtime

/// The properties that the type data names for display (`DefaultDisplayPropertySet`, `DefaultDisplayProperty`).
enum DisplaySets {
  /// The properties to show of an object where no view says which; none if the type data is silent.
  static func properties(of value: Value) -> [ShellString] {
    if let own = standardMembers(of: value), let set = own.properties { return set }
    for name in TypeNames.of(value) {
      if let given = TypeData.display(of: name).properties { return given }
    }
    return []
  }

  /// The one property that stands for an object.
  static func property(of value: Value) -> ShellString? {
    for name in TypeNames.of(value) {
      if let given = TypeData.display(of: name).property { return given }
    }
    return nil
  }

  private static func standardMembers(of value: Value) -> StandardMembers? {
    guard let bag = ExtendedMembers.instanceMembers(of: value),
      let set = bag.value(of: .from("PSStandardMembers")), case .object(let object) = set.base.payload
    else { return nil }
    return object as? StandardMembers
  }
}
