/// What a call site of a property remembers: the place in a shape, or the property of a type.
package struct MemberSite {
  private var shape: Shape?
  private var index = 0
  private var type: TypeInfo?
  private var property: PropertyMember?
  private var version: UInt32 = 0

  package init() {}

  /// The value of a note property of an object that has the shape met last.
  @inline(__always)
  func value(of target: Value) -> Value? {
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

  mutating func learn(_ access: MemberAccess) {
    if case .object(let object) = access.target.payload, object.type === TypeInfo.psCustomObject {
      let bag = unsafeDowncast(object, to: PSCustomObject.self).properties
      guard let index = bag.index(of: access.name.text), bag.shape.kinds[index] == .noteProperty else {
        return
      }
      (shape, self.index) = (bag.shape, index)
    } else if let property = access.plainProperty {
      (type, self.property, version) = (access.type, property, TypeData.version)
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
