/// Setting properties of a class of a script.
enum PropertyStore {
  /// A value as a property of a type takes it: arguments of methods convert alike.
  @inline(__always)
  static func converted(
    _ value: Value, _ property: PropertyMember, _ engine: Engine
  ) throws(ShellError) -> Value {
    if TypeOf.value(value) === property.type, !value.isNull { return value }
    return try MethodArgumentConversion.convert(value, to: property.type, engine)
  }

  /// What reads and sets an instance property; the attributes check each value that is set.
  static func instance(_ slot: Int, _ checks: [any PropertyCheck]) -> MemberBody {
    .property { (target, _) throws(ShellError) in
      ScriptSlots.read(target, slot)
    } set: { (target, value, engine) throws(ShellError) in
      for check in checks { try check.checkAll(value, engine) }
      ScriptSlots.write(target, slot, value)
    }
  }

  /// What reads and sets a static property, its class initialised before.
  static func statics(_ index: Int, of owner: ScriptClass, _ checks: [any PropertyCheck]) -> MemberBody {
    .property { [unowned(unsafe) owner] (_, engine) throws(ShellError) in
      try owner.statics.prepare(owner, engine)
      return owner.statics.values[index]
    } set: { [unowned(unsafe) owner] (_, value, engine) throws(ShellError) in
      try owner.statics.prepare(owner, engine)
      for check in checks { try check.checkAll(value, engine) }
      owner.statics.values[index] = value
    }
  }
}

/// An attribute that checks what a property is set to.
protocol PropertyCheck: AnyObject {
  /// Throws why the value does not fit.
  func checkAll(_ value: Value, _ engine: Engine) throws(ShellError)
}
