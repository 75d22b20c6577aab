import Runtime

/// A property that is read of object after object; remembers where objects of the last shape keep it.
final class PropertySite {
  let name: ShellString
  let hasWildcards: Bool
  /// Whether some object had it: then it is read as `.name` reads, with the `Count` of 1 that any object has.
  let isResolved: Bool
  private let member: MemberName
  private var shape: Shape?
  private var index = 0

  init(_ name: ShellString, isResolved: Bool = false) {
    (self.name, self.isResolved) = (name, isResolved)
    member = MemberName(String(name))
    hasWildcards = WildcardPattern.containsWildcards(name)
  }

  /// The property's value; nil if the object has none of the name.
  func value(of target: Value, _ engine: Engine) throws(ShellError) -> Value? {
    if let known = note(of: target) { return known }
    let access = MemberAccess(target, member, engine.global.current, engine)
    if let own = try access.readOwn() { return own }
    return isResolved && !target.isNull ? try access.read() : nil
  }

  private func note(of target: Value) -> Value? {
    guard case .object(let object) = target.payload, object.type === TypeInfo.psCustomObject,
      let bag = ExtendedMembers.instanceMembers(of: target)
    else { return nil }
    if let shape, bag.shape === shape { return bag[index] }
    guard let found = bag.index(of: name), bag.shape.kinds[found] == .noteProperty else { return nil }
    (shape, index) = (bag.shape, found)
    return bag[found]
  }

  /// The name as an object spells it; nil if the object has no such property.
  func spelling(on target: Value, _ engine: Engine) throws(ShellError) -> ShellString? {
    if let bag = ExtendedMembers.instanceMembers(of: target), let found = bag.index(of: name) {
      return bag.shape.kinds[found].isProperty ? bag.shape.names[found] : nil
    }
    if let extended = ExtendedMembers.find(member, on: target, engine) {
      return extended.kind.isProperty ? extended.name : nil
    }
    if let own = TypeOf.value(target.base).members.property(member.key, isStatic: false), !own.isParameterized
    {
      return .from(own.name)
    }
    return try value(of: target, engine) == nil ? nil : name
  }
}
