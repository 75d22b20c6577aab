/// `[type]::name`.
struct StaticAccess {
  private let target: Value
  private let name: MemberName
  private let scope: ScopePointer
  private let engine: Engine

  init(_ target: Value, _ name: MemberName, _ scope: ScopePointer, _ engine: Engine) {
    (self.target, self.name, self.scope, self.engine) = (target, name, scope, engine)
  }

  /// The type that `::` looks at: the type itself, or that of any other value.
  static func type(of target: Value) -> TypeInfo {
    if case .type(let type) = target.base.payload { type } else { TypeOf.value(target.base) }
  }

  func read() throws(ShellError) -> Value {
    guard !target.isNull else { return try missing() }
    let type = StaticAccess.type(of: target)
    if let constant = type.enumerationValue(named: name.key) { return constant }
    if let property = type.members.property(name.key, isStatic: true) {
      if let owner = property.owner.scriptClass as? ScriptClass { try owner.statics.prepare(owner, engine) }
      return try PropertyAccess.read(property, .null, engine)
    }
    let overloads = name.key == "new" ? Constructors.of(type) : type.members.methods(name.key, isStatic: true)
    if !overloads.isEmpty {
      return .object(MethodObject(overloads[0].name, overloads, of: .type(type), isStatic: true))
    }
    return try missing()
  }

  private func missing() throws(ShellError) -> Value {
    try MemberAccess(.null, name, scope, engine).missing()
  }

  func write(_ value: Value) throws(ShellError) {
    guard !target.isNull else { throw MemberFault.setOnNull(name.spelling).error() }
    let type = StaticAccess.type(of: target)
    guard let property = type.members.property(name.key, isStatic: true) else {
      throw MemberFault.cannotSet(name.spelling).error()
    }
    try PropertyAccess.write(property, .null, value, engine)
  }
}

extension TypeInfo {
  /// The value of an enumeration's name in lower case.
  func enumerationValue(named name: String) -> Value? {
    guard let enumeration, let index = enumeration.names.firstIndex(where: { $0.lowercased() == name }) else {
      return nil
    }
    return Value(.enumeration(number, Int32(truncatingIfNeeded: enumeration.values[index])))
  }
}
