package import Runtime

/// A member as Get-Member lists it.
package struct ListedMember {
  /// PowerShell's kinds of members, with its numbers (PSMemberTypes).
  package enum Kind: Int32 {
    case aliasProperty = 1
    case codeProperty = 2
    case property = 4
    case noteProperty = 8
    case scriptProperty = 16
    case propertySet = 32
    case method = 64
    case codeMethod = 128
    case scriptMethod = 256
    case parameterizedProperty = 512
    case memberSet = 1024
    case event = 2048
  }

  package let name: ShellString
  package let kind: Kind
  package let definition: ShellString

  /// A member of which no more is known than that it is there.
  package init(_ name: String, _ kind: Kind) {
    (self.name, self.kind, definition) = (.from(name), kind, .from(name))
  }

  init(name: ShellString, kind: Kind, definition: ShellString) {
    (self.name, self.kind, self.definition) = (name, kind, definition)
  }

  /// The kind's name as PowerShell spells it.
  package var kindName: String { "\(kind)" }
}

/// The members of an object: what hangs on it, what type data adds, what its type has.
package struct MemberListing {
  private let engine: Engine
  /// Whether members that a class marks `hidden` are listed too.
  private let includesHidden: Bool
  package private(set) var members: [ListedMember] = []

  package init(of value: Value, includingHidden: Bool = false, _ engine: Engine) throws(ShellError) {
    (self.engine, includesHidden) = (engine, includingHidden)
    try addExtended(of: value)
    let type = TypeOf.value(value.base)
    if case .object(let object) = value.base.payload {
      if let adapted = object as? any AdaptedObject {
        for name in adapted.adaptedNames {
          let type = TypeOf.value(try adapted.adaptedValue(name, engine) ?? .string(.empty))
          add(name, .property, "\(type.displayName) \(String(name)) {get;set;}")
        }
      }
    }
    addMembers(of: type, isStatic: false)
  }

  /// The members that values of a type have, nothing hanging on them.
  package init(instancesOf type: TypeInfo, _ engine: Engine) throws(ShellError) {
    (self.engine, includesHidden) = (engine, false)
    for name in TypeNames.ofType(type) {
      for member in TypeData.members(of: name) where !isDeclaredMethod(member, of: type) { try add(member) }
    }
    addMembers(of: type, isStatic: false)
  }

  /// The static members of a type, its constructors among the methods.
  package init(statics type: TypeInfo, includingHidden: Bool = false, _ engine: Engine) {
    (self.engine, includesHidden) = (engine, includingHidden)
    addMembers(of: type, isStatic: true)
    addConstructors(of: type)
    for name in type.enumeration?.names ?? [] {
      add(.from(name), .property, "static \(type.displayName) \(name) {get;}")
    }
  }

  private mutating func add(_ name: ShellString, _ kind: ListedMember.Kind, _ definition: String) {
    if members.contains(where: { ShellString.equalIgnoringCase($0.name, name) }) { return }
    members.append(ListedMember(name: name, kind: kind, definition: .from(definition)))
  }
}

extension MemberListing {
  private mutating func addExtended(of value: Value) throws(ShellError) {
    let bag = ExtendedMembers.instanceMembers(of: value)
    // Data of a record that its type declares is a property of it, and listed with the type's.
    for index in bag?.shape.names.indices ?? 0..<0 {
      guard let bag, !isDeclared(bag.shape.names[index], of: value) else { continue }
      try add(ExtendedMember(bag.shape.names[index], bag.shape.kinds[index], bag[index], isInstance: true))
    }
    for type in TypeNames.of(value) {
      for member in TypeData.members(of: type) where !isDeclaredMethod(member, of: value) { try add(member) }
    }
  }

  /// Whether type data only brings the body of a method that the type declares.
  private func isDeclaredMethod(_ member: ExtendedMember, of value: Value) -> Bool {
    isDeclaredMethod(member, of: TypeOf.value(value.base))
  }

  private func isDeclaredMethod(_ member: ExtendedMember, of type: TypeInfo) -> Bool {
    member.kind == .codeMethod
      && !type.members.methods(String(member.name).lowercased(), isStatic: false).isEmpty
  }

  private func isDeclared(_ name: ShellString, of value: Value) -> Bool {
    guard case .object(let object) = value.base.payload, object is RecordObject else { return false }
    return object.type.members.property(String(name).lowercased(), isStatic: false) != nil
  }

  private mutating func add(_ member: ExtendedMember) throws(ShellError) {
    add(member.name, ListedMember.Kind(member.kind), String(try MemberTexts.definition(of: member, engine)))
  }
}

extension MemberListing {
  private mutating func addMembers(of type: TypeInfo, isStatic: Bool) {
    let mark = isStatic ? "static " : ""
    var next: TypeInfo? = type
    while let owner = next {
      for definition in owner.members.definitions where definition.isStatic == isStatic {
        if definition.isHidden, !includesHidden { continue }
        let name = ShellString.from(definition.name)
        switch definition.kind {
        case .method: addMethod(definition, of: type, isStatic: isStatic)
        case .property, .field:
          if let property = type.members.property(definition.key, isStatic: isStatic) {
            let kind: ListedMember.Kind = property.isParameterized ? .parameterizedProperty : .property
            add(name, kind, mark + MemberTexts.definition(of: property))
          }
        case .event: add(name, .event, mark + definition.text)
        case .constructor: break
        }
      }
      next = owner.base
    }
  }

  private mutating func addMethod(_ definition: MemberDefinition, of type: TypeInfo, isStatic: Bool) {
    let overloads = type.members.methods(definition.key, isStatic: isStatic)
    guard let first = overloads.first else { return }
    let method = MethodObject(first.name, overloads, of: .null, isStatic: isStatic)
    add(.from(first.name), .method, method.definitions.joined(separator: ", "))
  }

  private mutating func addConstructors(of type: TypeInfo) {
    let constructors = Constructors.of(type)
    guard !constructors.isEmpty else { return }
    let method = MethodObject("new", constructors, of: .type(type), isStatic: true)
    add(.from("new"), .method, method.definitions.joined(separator: ", "))
  }
}

extension ListedMember.Kind {
  init(_ kind: MemberKind) {
    self =
      switch kind {
      case .noteProperty: .noteProperty
      case .scriptProperty: .scriptProperty
      case .aliasProperty: .aliasProperty
      case .codeProperty: .codeProperty
      case .scriptMethod: .scriptMethod
      case .codeMethod: .codeMethod
      case .propertySet: .propertySet
      case .memberSet: .memberSet
      }
  }
}
