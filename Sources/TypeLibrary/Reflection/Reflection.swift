import Runtime

/// Members of types as reflection lists them: those of the type itself, then those of its bases.
enum Reflection {
  /// Public instance and static properties; names in lower case are looked up.
  static func properties(of type: TypeInfo) -> [PropertyInfoObject] {
    var found: [PropertyInfoObject] = []
    for definition in type.members.definitions where definition.kind == .property {
      guard let property = type.members.property(definition.key, isStatic: definition.isStatic),
        !found.contains(where: { $0.property === property })
      else { continue }
      found.append(PropertyInfoObject(property, of: type))
    }
    return found
  }

  /// Public methods, the accessors of properties before the methods that a class of a script writes.
  static func methods(of type: TypeInfo) -> [MethodInfoObject] {
    var found: [MethodInfoObject] = []
    for definition in type.members.definitions where definition.kind == .method {
      for signature in type.members.methods(definition.key, isStatic: definition.isStatic)
      where signature.text == definition.text && !found.contains(where: { $0.signature === signature }) {
        found.append(MethodInfoObject(signature, of: type))
      }
    }
    return found
  }

  static func constructors(of type: TypeInfo) -> [MethodInfoObject] {
    Constructors.of(type).map { MethodInfoObject($0, of: type) }
  }

  /// The method of a name, or of a name and parameters; nil if there is none.
  ///
  /// Throws AmbiguousMatchException where the name alone does not tell.
  static func method(_ name: String, _ types: [TypeInfo]?, of type: TypeInfo) throws -> MethodInfoObject? {
    let named = methods(of: type).filter { $0.name == name }
    guard let types else {
      guard named.count > 1 else { return named.first }
      throw NetFault.named(
        "System.Reflection.AmbiguousMatchException",
        "Ambiguous match found for '\(type.fullName) \(named[0].signature.text)'.")
    }
    return named.first { takes($0.signature, types) }
  }

  static func takes(_ signature: MethodSignature, _ types: [TypeInfo]) -> Bool {
    signature.parameters.count == types.count
      && zip(signature.parameters, types).allSatisfy { $0.type === $1 }
  }
}

extension TypeEntry {
  /// The members of System.Type that ask for other members.
  @MemberList static var reflectionMembers: [MemberEntry] {
    instance("System.Reflection.PropertyInfo[] GetProperties()") { (type: TypeInfo) in
      ReflectionList(Reflection.properties(of: type), of: "PropertyInfo")
    }
    instance("System.Reflection.PropertyInfo GetProperty(string name)") { (type: TypeInfo, name: String) in
      Reflection.properties(of: type).first { $0.property.name == name }
    }
    instance("System.Reflection.MethodInfo[] GetMethods()") { (type: TypeInfo) in
      ReflectionList(Reflection.methods(of: type), of: "MethodInfo")
    }
    instance("System.Reflection.MethodInfo GetMethod(string name)") { (type: TypeInfo, name: String) in
      try Reflection.method(name, nil, of: type)
    }
    instance("System.Reflection.MethodInfo GetMethod(string name, type[] types)") {
      (type: TypeInfo, name: String, types: [TypeInfo]) in
      try Reflection.method(name, types, of: type)
    }
    instance("System.Reflection.ConstructorInfo[] GetConstructors()") { (type: TypeInfo) in
      ReflectionList(Reflection.constructors(of: type), of: "ConstructorInfo")
    }
    instance("System.Reflection.ConstructorInfo GetConstructor(type[] types)") {
      (type: TypeInfo, types: [TypeInfo]) in
      Reflection.constructors(of: type).first { Reflection.takes($0.signature, types) }
    }
  }

  static var propertyInfo: TypeEntry {
    TypeEntry("System.Reflection.PropertyInfo") {
      property("string Name {get;}") { (info: PropertyInfoObject) in info.property.name }
      property("type PropertyType {get;}") { (info: PropertyInfoObject) in info.property.type }
      property("type DeclaringType {get;}") { (info: PropertyInfoObject) in info.property.owner }
      property("type ReflectedType {get;}") { (info: PropertyInfoObject) in info.reflected }
      property("bool CanRead {get;}") { (info: PropertyInfoObject) in info.property.isGettable }
      property("bool CanWrite {get;}") { (info: PropertyInfoObject) in info.property.isSettable }
      property("System.Reflection.MemberTypes MemberType {get;}") { (_: PropertyInfoObject) in
        DateParts.value("System.Reflection.MemberTypes", 16)
      }
      instanceCall("System.Object GetValue(System.Object obj)") { call in
        let info = try call.target(as: PropertyInfoObject.self)
        return try info.property.value(of: call[0].base, call.engine)
      }
      instanceCall("void SetValue(System.Object obj, System.Object value)") { call in
        let info = try call.target(as: PropertyInfoObject.self)
        let value = try Conversion.cast(call[1], to: info.property.type, call.engine)
        try info.property.set(value, on: call[0].base, call.engine)
        return .nothing
      }
    }
  }

  static var methodInfo: TypeEntry {
    TypeEntry("System.Reflection.MethodInfo") {
      methodBaseMembers
      property("type ReturnType {get;}") { (info: MethodInfoObject) in info.signature.returns }
      instanceCall("System.Object Invoke(System.Object obj, System.Object[] parameters)") { call in
        let arguments = call[1].isNull ? [] : try call.argument(1, as: ArrayObject.self).elements
        return try call.target(as: MethodInfoObject.self).invoke(call[0].base, arguments, call.engine)
      }
    }
  }

  static var constructorInfo: TypeEntry {
    TypeEntry("System.Reflection.ConstructorInfo") {
      methodBaseMembers
      instanceCall("System.Object Invoke(System.Object[] parameters)") { call in
        let arguments = call[0].isNull ? [] : try call.argument(0, as: ArrayObject.self).elements
        return try call.target(as: MethodInfoObject.self).invoke(.null, arguments, call.engine)
      }
    }
  }

  static var parameterInfo: TypeEntry {
    TypeEntry("System.Reflection.ParameterInfo") {
      property("string Name {get;}") { (info: ParameterInfoObject) in info.parameter.name }
      property("type ParameterType {get;}") { (info: ParameterInfoObject) in info.parameter.type }
      property("int Position {get;}") { (info: ParameterInfoObject) in info.position }
      property("bool IsOptional {get;}") { (info: ParameterInfoObject) in info.parameter.isOptional }
      property("bool HasDefaultValue {get;}") { (info: ParameterInfoObject) in info.parameter.isOptional }
    }
  }

  @MemberList private static var methodBaseMembers: [MemberEntry] {
    property("string Name {get;}") { (info: MethodInfoObject) in info.name }
    property("type DeclaringType {get;}") { (info: MethodInfoObject) in info.signature.owner }
    property("type ReflectedType {get;}") { (info: MethodInfoObject) in info.reflected }
    property("bool IsStatic {get;}") { (info: MethodInfoObject) in
      info.signature.isStatic && !info.signature.isConstructor
    }
    property("bool IsPublic {get;}") { (_: MethodInfoObject) in true }
    property("bool IsPrivate {get;}") { (_: MethodInfoObject) in false }
    property("bool IsConstructor {get;}") { (info: MethodInfoObject) in info.signature.isConstructor }
    property("bool IsGenericMethod {get;}") { (info: MethodInfoObject) in info.signature.isGeneric }
    property("bool IsGenericMethodDefinition {get;}") { (info: MethodInfoObject) in info.signature.isGeneric }
    property("System.Reflection.MemberTypes MemberType {get;}") { (info: MethodInfoObject) in
      DateParts.value("System.Reflection.MemberTypes", info.signature.isConstructor ? 1 : 8)
    }
    instance("System.Reflection.ParameterInfo[] GetParameters()") { (info: MethodInfoObject) in
      ReflectionList(
        info.signature.parameters.enumerated().map { ParameterInfoObject($1, at: $0) }, of: "ParameterInfo")
    }
  }
}

/// Members as an array of reflection's own type.
private struct ReflectionList: Bridged {
  let bridged: Value

  init(_ members: [Content], of name: String) {
    let element = TypeTable.find("System.Reflection." + name) ?? .object
    bridged = .array(ArrayObject(members.map(\.value), type: TypeTable.array(of: element)))
  }

  static func unwrap(_ value: Value) throws(ShellError) -> ReflectionList { throw mismatch(value) }
}
