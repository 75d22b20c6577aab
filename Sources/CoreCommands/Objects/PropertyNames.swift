import Runtime

/// Names of the properties that an object has.
enum PropertyNames {
  /// All of them in order: the type's own, then those added to the object.
  static func all(of value: Value, _ engine: Engine) throws(ShellError) -> [ShellString] {
    PropertyList.all(of: value)
  }

  /// The names that fit a pattern.
  ///
  /// Throws for a pattern that is not valid.
  static func matching(
    _ pattern: ShellString, on value: Value, _ engine: Engine
  ) throws(ShellError) -> [ShellString] {
    try filter(all(of: value, engine), by: pattern)
  }

  static func filter(_ names: [ShellString], by pattern: ShellString) throws(ShellError) -> [ShellString] {
    let wildcard = WildcardCache.pattern(pattern)
    var kept: [ShellString] = []
    for name in names {
      do throws(WildcardFault) {
        if try wildcard.matches(name) { kept.append(name) }
      } catch { throw PropertyFault.badPattern(error.message).error() }
    }
    return kept
  }

  /// A name as the object spells it.
  static func spelling(of name: ShellString, on value: Value) -> ShellString {
    if case .object(let object) = value.base.payload, let custom = object as? PSCustomObject,
      let index = custom.properties.index(of: name)
    {
      return custom.properties.shape.names[index]
    }
    guard !value.isNull,
      let property = TypeOf.value(value.base).members.property(
        String(name).lowercased(), isStatic: false)
    else { return name }
    return .from(property.name)
  }
}
