/// A member that a script or the type data added: on one object, or on a type by its name.
package struct ExtendedMember {
  package let name: ShellString
  package let kind: MemberKind
  /// The value of a note property; what describes any other kind.
  package let value: Value
  /// Whether it hangs on the object itself and not on its type.
  package let isInstance: Bool

  package init(_ name: ShellString, _ kind: MemberKind, _ value: Value, isInstance: Bool = false) {
    (self.name, self.kind, self.value, self.isInstance) = (name, kind, value, isInstance)
  }
}

/// Where extended members are found.
package enum ExtendedMembers {
  /// The member of a name on an object: its own first, then those of its type names.
  package static func find(_ name: MemberName, on target: Value, _ engine: Engine) -> ExtendedMember? {
    if let bag = instanceMembers(of: target), let index = bag.index(of: name.text) {
      return ExtendedMember(bag.shape.names[index], bag.shape.kinds[index], bag[index], isInstance: true)
    }
    guard TypeData.has(name.key) else { return nil }
    return TypeData.member(name.key, of: target)
  }

  /// The members that hang on the object itself.
  package static func instanceMembers(of target: Value) -> PropertyBag? {
    if case .object(let object) = target.payload, object.type === TypeInfo.psCustomObject {
      return unsafeDowncast(object, to: PSCustomObject.self).properties
    }
    return target.extra?.members
  }
}

extension ExtendedMember {
  /// The member's value on an object.
  package func read(_ target: Value, _ scope: ScopePointer, _ engine: Engine) throws(ShellError) -> Value {
    switch (kind, value.payload) {
    case (.aliasProperty, .object(let object)):
      guard let alias = object as? AliasDescription else { return .null }
      let aimed = MemberAccess(target, MemberName(String(alias.referenced)), scope, engine)
      guard let value = try aimed.readOwn() else { return try aimed.missing() }
      guard let type = alias.conversion else { return value }
      return try Conversion.cast(value, to: type, engine)
    case (.scriptProperty, .object(let object)), (.codeProperty, .object(let object)):
      guard let accessors = object as? PropertyAccessors else { return .null }
      return try accessors.read(target, engine)
    case (.scriptMethod, _), (.codeMethod, _):
      return .object(MethodObject(scripted: self, of: target))
    default: return value
    }
  }

  /// Sets the member on an object.
  package func write(
    _ newValue: Value, _ target: Value, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) {
    switch (kind, value.payload) {
    case (.noteProperty, _):
      guard isInstance else { throw MemberFault.readOnly(String(name)).error() }
      ExtendedMembers.setNote(name, newValue, on: target)
    case (.aliasProperty, .object(let object)):
      guard let alias = object as? AliasDescription else { return }
      try MemberAccess(target, MemberName(String(alias.referenced)), scope, engine).write(newValue)
    case (.scriptProperty, .object(let object)), (.codeProperty, .object(let object)):
      guard let accessors = object as? PropertyAccessors else { return }
      try accessors.write(newValue, target, name: String(name), engine)
    default: throw MemberFault.readOnly(String(name)).error()
    }
  }
}

extension ExtendedMembers {
  /// Adds or replaces a member of the object itself; a scalar has to be boxed before (`Value.withMembers`).
  package static func set(_ name: ShellString, _ value: Value, _ kind: MemberKind, on target: Value) {
    switch target.payload {
    case .object(let object):
      if object.type === TypeInfo.psCustomObject {
        unsafeDowncast(object, to: PSCustomObject.self).properties.set(name, value, kind: kind)
      } else {
        object.ensureExtra().members.set(name, value, kind: kind)
      }
    case .array(let object): object.ensureExtra().members.set(name, value, kind: kind)
    case .table(let object): object.ensureExtra().members.set(name, value, kind: kind)
    case .block(let object): object.ensureExtra().members.set(name, value, kind: kind)
    case .boxed(let box):
      if box.extra == nil { box.extra = ObjectExtra() }
      box.extra?.members.set(name, value, kind: kind)
    default: break
    }
  }

  /// Sets a note property of the object itself.
  package static func setNote(_ name: ShellString, _ value: Value, on target: Value) {
    set(name, value, .noteProperty, on: target)
  }

  /// Removes a member of the object itself.
  package static func remove(_ name: ShellString, from target: Value) {
    if case .object(let object) = target.payload, object.type === TypeInfo.psCustomObject {
      unsafeDowncast(object, to: PSCustomObject.self).properties.remove(name)
    } else {
      target.extra?.members.remove(name)
    }
  }
}
