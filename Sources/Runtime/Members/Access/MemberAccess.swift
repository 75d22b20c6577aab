/// One look at a member of a value, in PowerShell's order of places.
package struct MemberAccess {
  package let target: Value
  package let name: MemberName
  let scope: ScopePointer
  let engine: Engine

  package init(_ target: Value, _ name: MemberName, _ scope: ScopePointer, _ engine: Engine) {
    (self.target, self.name, self.scope, self.engine) = (target, name, scope, engine)
  }

  package var type: TypeInfo { TypeOf.value(target.base) }

  /// The overloads of the target's type under the name.
  var methods: [MethodSignature] { target.isNull ? [] : type.members.methods(name.key, isStatic: false) }

  /// Whether the name means an entry and nothing else on a dictionary that has it.
  var isPlainKey: Bool {
    guard case .string = name.value.payload else { return false }
    return !TypeData.has(name.key) && !Reserved.isReserved(name.key)
  }

  /// The property of the target's type, if nothing else of that name comes before it.
  var plainProperty: PropertyMember? {
    if target.isNull || target.hasExtra || TypeData.has(name.key) { return nil }
    if Reserved.isReserved(name.key) { return nil }
    switch target.base.payload {
    case .table: return nil
    case .object(let object) where object is any AdaptedObject: return nil
    default: break
    }
    guard let property = type.members.property(name.key, isStatic: false), !property.isParameterized else {
      return nil
    }
    return property
  }
}

extension MemberAccess {
  /// What `target.name` gives: the member's value, the members' values of a collection's elements, or nothing.
  ///
  /// Throws in strict mode where there is no such member.
  package func read() throws(ShellError) -> Value {
    if let own = try readOwn() { return own }
    if let method = methodObject() { return method }
    if let count = implicitCount() { return count }
    if let elements = try MemberEnumeration.read(self) { return elements }
    return try missing()
  }

  /// The value of a member that the target itself has, nil without one.
  package func readOwn() throws(ShellError) -> Value? {
    if target.isNull { return nil }
    if let extended = ExtendedMembers.find(name, on: target, engine) {
      return try extended.read(target, scope, engine)
    }
    if let reserved = Reserved.read(name.key, target, engine) { return reserved }
    if case .table(let table) = target.base.payload, let entry = try entry(of: table) { return entry }
    if case .object(let object) = target.base.payload, let adapted = object as? any AdaptedObject {
      if let value = try adapted.adaptedValue(name.text, engine) { return value }
    }
    guard let property = type.members.property(name.key, isStatic: false) else { return nil }
    if property.isParameterized { return .object(ParameterizedPropertyObject(property, of: target)) }
    return try PropertyAccess.read(property, target, engine)
  }

  private func entry(of table: HashtableObject) throws(ShellError) -> Value? {
    if case .string = name.value.base.payload { return table.value(for: name.text) }
    return try table.value(for: name.value, engine)
  }

  /// A method without parentheses.
  private func methodObject() -> Value? {
    let overloads = methods
    guard !overloads.isEmpty else { return nil }
    return .object(MethodObject(overloads[0].name, overloads, of: target))
  }

  /// `.Count` and `.Length` of one object are 1, of nothing 0, unless strict mode is on.
  private func implicitCount() -> Value? {
    guard name.key == "count" || name.key == "length", !isStrict else { return nil }
    if target.isNull { return .int(0) }
    return isCollection ? nil : .int(1)
  }

  private var isCollection: Bool {
    switch target.base.payload {
    case .array: true
    case .object(let object): object.type.isEnumerable
    default: false
    }
  }

  var isStrict: Bool {
    switch StrictMode.inForce(at: scope) {
    case .version2, .version3: true
    default: false
    }
  }

  func missing() throws(ShellError) -> Value {
    if isStrict { throw MemberFault.missing(name.spelling).error() }
    return .null
  }
}

extension MemberAccess {
  /// Sets the member.
  package func write(_ value: Value) throws(ShellError) {
    if target.isNull { throw MemberFault.setOnNull(name.spelling).error() }
    if let extended = ExtendedMembers.find(name, on: target, engine) {
      return try extended.write(value, target, scope, engine)
    }
    switch target.base.payload {
    case .table(let table): return try table.set(name.value.base, value, engine)
    case .object(let object):
      if object is PSCustomObject { throw MemberFault.absent(name.spelling).error() }
      if let adapted = object as? any AdaptedObject, try adapted.setAdapted(name.text, value, engine) {
        return
      }
    default: break
    }
    guard let property = type.members.property(name.key, isStatic: false), !property.isParameterized else {
      throw MemberFault.cannotSet(name.spelling).error()
    }
    try PropertyAccess.write(property, target, value, engine)
  }
}

/// An object whose properties are what it holds: an XML node, a data row.
package protocol AdaptedObject: HeapObject {
  /// The value of a property, nil if the object has none of the name.
  func adaptedValue(_ name: ShellString, _ engine: Engine) throws(ShellError) -> Value?
  /// Sets a property; false if the object has none of the name.
  func setAdapted(_ name: ShellString, _ value: Value, _ engine: Engine) throws(ShellError) -> Bool
  /// Names of the properties in order.
  var adaptedNames: [ShellString] { get }
}
