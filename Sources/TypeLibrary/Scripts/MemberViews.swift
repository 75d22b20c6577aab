import Runtime

/// `$object.psobject.Properties` and its kin: the members of an object, one by one.
final class MemberCollection: Content, BridgedContent {
  enum Side { case properties, members, methods }

  let target: Value
  private let side: Side

  init(_ target: Value, _ side: Side) {
    (self.target, self.side) = (target, side)
    let definition = TypeTable.define(
      "System.Management.Automation.PSMemberInfoIntegratingCollection`1", base: .object,
      interfaces: [.enumerable])
    super.init(
      type: TypeTable.construct(
        definition, [side == .members ? .psMemberInfo : side == .methods ? .psMethodInfo : .psPropertyInfo]))
  }

  /// Names in order: what hangs on the object, then what its type has.
  var names: [ShellString] {
    var names = ExtendedMembers.instanceMembers(of: target)?.shape.names ?? []
    for type in TypeNames.of(target) {
      for member in TypeData.members(of: type) where !has(member.name, names) { names.append(member.name) }
    }
    if side != .methods {
      for definition in definitions where definition.kind == .property || definition.kind == .field {
        let name = ShellString.from(definition.name)
        if !definition.isStatic, !definition.text.contains("("), !has(name, names) { names.append(name) }
      }
    }
    if side != .properties {
      for definition in definitions where definition.kind == .method && !definition.isStatic {
        let name = ShellString.from(definition.name)
        if !has(name, names) { names.append(name) }
      }
    }
    return names
  }

  private var definitions: [MemberDefinition] {
    if case .object(let object) = target.base.payload, object is PSCustomObject, side == .properties {
      return []
    }
    return TypeOf.value(target.base).members.definitions.filter { !$0.isHidden }
  }

  private func has(_ name: ShellString, _ names: [ShellString]) -> Bool {
    names.contains { ShellString.equalIgnoringCase($0, name) }
  }

  /// The member of a name, nil if there is none.
  func member(_ name: ShellString, _ engine: Engine) throws(ShellError) -> Value? {
    let key = MemberName(String(name))
    if let extended = ExtendedMembers.find(key, on: target, engine) {
      guard extended.kind != .scriptMethod, extended.kind != .codeMethod else {
        return try extended.read(target, engine.global.current, engine)
      }
      return PropertyView(extended, of: target).value
    }
    let type = TypeOf.value(target.base)
    if let property = type.members.property(key.key, isStatic: false), !property.isParameterized {
      return PropertyView(property, of: target).value
    }
    guard side != .properties, names.contains(where: { ShellString.equalIgnoringCase($0, name) }) else {
      return nil
    }
    return try MemberAccess(target, key, engine.global.current, engine).read()
  }

  func all(_ engine: Engine) throws(ShellError) -> [Value] {
    var members: [Value] = []
    for name in names {
      if let member = try member(name, engine) { members.append(member) }
    }
    return members
  }

  /// Hangs a member on the object; one of the same name is replaced.
  func add(_ member: Value) throws {
    let view = try PropertyView.unwrap(member)
    ExtendedMembers.set(view.name, view.stored, view.kind, on: target)
  }

  override func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator? {
    ArrayEnumerator(ArrayObject(try all(engine)))
  }
}

/// One property of an object as an object (PSNoteProperty, PSProperty, …).
final class PropertyView: Content, BridgedContent {
  let name: ShellString
  let kind: MemberKind
  /// What the object keeps for a member of its own.
  private(set) var stored: Value
  private let target: Value?
  private let property: PropertyMember?
  let isInstance: Bool

  /// A property that hangs on no object yet.
  init(free name: ShellString, _ value: Value, _ kind: MemberKind) {
    (self.name, stored, self.kind, target, property, isInstance) = (name, value, kind, nil, nil, false)
    super.init(type: PropertyView.type(kind))
  }

  init(_ member: ExtendedMember, of target: Value) {
    (name, stored, kind, self.target, property) = (member.name, member.value, member.kind, target, nil)
    isInstance = member.isInstance
    super.init(type: PropertyView.type(member.kind))
  }

  init(_ property: PropertyMember, of target: Value) {
    (name, stored, kind, self.target) = (.from(property.name), .null, .noteProperty, target)
    (self.property, isInstance) = (property, false)
    super.init(type: TypeTable.define("System.Management.Automation.PSProperty", base: .psPropertyInfo))
  }

  var isSettable: Bool { property?.isSettable ?? true }

  var typeName: String {
    if let property { return property.type.fullName }
    return stored.isNull ? "System.Object" : TypeOf.value(stored.base).fullName
  }

  /// `MemberType`, with PowerShell's numbers.
  var memberType: Value {
    if property != nil { return DateParts.value("System.Management.Automation.PSMemberTypes", 4) }
    let number: Int32
    switch kind {
    case .aliasProperty: number = 1
    case .codeProperty: number = 2
    case .noteProperty: number = 8
    case .scriptProperty: number = 16
    case .propertySet: number = 32
    case .codeMethod: number = 128
    case .scriptMethod: number = 256
    case .memberSet: number = 1024
    }
    return DateParts.value("System.Management.Automation.PSMemberTypes", number)
  }

  func read(_ engine: Engine) throws(ShellError) -> Value {
    guard let target else { return stored }
    let access = MemberAccess(target, MemberName(String(name)), engine.global.current, engine)
    return try access.readOwn() ?? .null
  }

  func write(_ value: Value, _ engine: Engine) throws(ShellError) {
    guard let target else { return stored = value }
    try MemberAccess(target, MemberName(String(name)), engine.global.current, engine).write(value)
    stored = value
  }

  override func text(_ engine: Engine) throws(ShellError) -> ShellString {
    let value = try read(engine)
    let type = value.isNull ? "object" : TypeOf.value(value.base).displayName
    return .from("\(type) \(String(name))=\(String(try Conversion.text(value, engine)))")
  }

  private static func type(_ kind: MemberKind) -> TypeInfo {
    let name =
      switch kind {
      case .noteProperty: "PSNoteProperty"
      case .aliasProperty: "PSAliasProperty"
      case .scriptProperty: "PSScriptProperty"
      case .codeProperty: "PSCodeProperty"
      case .propertySet: "PSPropertySet"
      case .memberSet: "PSMemberSet"
      case .scriptMethod: "PSScriptMethod"
      case .codeMethod: "PSCodeMethod"
      }
    return TypeTable.find("System.Management.Automation.\(name)")
      ?? TypeTable.define("System.Management.Automation.\(name)", base: .psPropertyInfo)
  }
}
