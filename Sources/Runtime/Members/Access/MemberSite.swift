/// What a call site of a property remembers: the place in a shape, or the property of a type.
///
/// An object, because a getter may run script that comes by the same call site again.
package final class MemberSite {
  @exclusivity(unchecked) private var shape: Shape?
  @exclusivity(unchecked) private var index = 0
  @exclusivity(unchecked) private var type: TypeInfo?
  @exclusivity(unchecked) private var property: PropertyMember?
  @exclusivity(unchecked) private var version: UInt32 = 0
  /// The class of a script met last whose objects keep the property in a slot (at `index`).
  @exclusivity(unchecked) private var slotted: ObjectIdentifier?
  /// The version of the type data in which the name is nothing but a key of dictionaries.
  @exclusivity(unchecked) private var keyVersion: UInt32 = 0

  package init() {}

  /// The slots of an object of the class met last, unless members of its own hang on it.
  @inline(__always)
  private func slots(of target: Value) -> UnsafeMutablePointer<Value>? {
    guard let slotted, case .object(let object) = target.payload, ObjectIdentifier(object.type) == slotted,
      object.extra == nil, version == TypeData.version
    else { return nil }
    return unsafeDowncast(object, to: ScriptObject.self).slots
  }

  /// Sets a property kept in a slot if the value already has its type; false if that must be done the long way.
  @inline(__always)
  func store(_ value: Value, in target: Value) -> Bool {
    guard let slots = slots(of: target), let property, !value.isNull, TypeOf.value(value) === property.type,
      !value.isWrapped
    else { return false }
    slots[index] = value
    return true
  }

  /// The value of a note property of an object that has the shape met last.
  @inline(__always)
  func value(of target: Value) -> Value? {
    if let slots = slots(of: target) { return slots[index] }
    guard let shape, case .object(let object) = target.payload, object.type === TypeInfo.psCustomObject else {
      return nil
    }
    let custom = unsafeDowncast(object, to: PSCustomObject.self)
    return custom.properties.shape === shape ? custom.properties[index] : nil
  }

  /// The property of the type met last, if the target is of it and bears no members of its own.
  func property(for target: Value) -> PropertyMember? {
    guard let property, version == TypeData.version, !target.hasExtra, TypeOf.value(target.base) === type
    else {
      return nil
    }
    return property
  }

  /// The value of a key of a dictionary that bears no members of its own.
  @inline(__always)
  func entry(of target: Value, _ name: Value) -> Value? {
    guard case .table(let table) = target.payload, case .string(let key) = name.payload,
      keyVersion == TypeData.version, table.extra == nil
    else { return nil }
    return table.value(for: key)
  }

  func learn(_ access: MemberAccess) {
    if case .table = access.target.payload {
      if access.isPlainKey { keyVersion = TypeData.version }
      return
    }
    if case .object(let object) = access.target.payload, object.type === TypeInfo.psCustomObject {
      let bag = unsafeDowncast(object, to: PSCustomObject.self).properties
      guard let index = bag.index(of: access.name.text), bag.shape.kinds[index] == .noteProperty else {
        return
      }
      (shape, self.index, slotted) = (bag.shape, index, nil)
    } else if let property = access.plainProperty {
      (type, self.property, version) = (access.type, property, TypeData.version)
      slotted = nil
      if let slot = property.slot, case .object(let object) = access.target.payload, object is ScriptObject {
        (slotted, index) = (ObjectIdentifier(object.type), slot)
      }
    }
  }
}

extension Value {
  /// Whether members hang on this very object.
  var hasExtra: Bool {
    switch payload {
    case .boxed(let box): box.extra != nil
    case .array(let object): object.extra != nil
    case .table(let object): object.extra != nil
    case .block(let object): object.extra != nil
    case .object(let object): object.extra != nil
    default: false
    }
  }

  /// What hangs on this object.
  package var extra: ObjectExtra? {
    switch payload {
    case .boxed(let box): box.extra
    case .array(let object): object.extra
    case .table(let object): object.extra
    case .block(let object): object.extra
    case .object(let object): object.extra
    default: nil
    }
  }
}
