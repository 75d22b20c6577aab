import Runtime

extension TypeEntry {
  static var type: TypeEntry {
    TypeEntry("System.Type") {
      property("string FullName {get;}") { (type: TypeInfo) in type.fullName }
      property("string Name {get;}") { (type: TypeInfo) in type.reflectionName }
      property("string Namespace {get;}") { (type: TypeInfo) in type.namespace }
      property("string AssemblyQualifiedName {get;}") { (type: TypeInfo) in
        "\(type.fullName), \(type.assemblyName)"
      }
      property("type BaseType {get;}") { (type: TypeInfo) in type.base }
      property("type UnderlyingSystemType {get;}") { (type: TypeInfo) in type }
      property("type DeclaringType {get;}") { (_: TypeInfo) in Value.null }
      property("type[] GenericTypeArguments {get;}") { (type: TypeInfo) in type.arguments }
      kinds
      relations
      reflectionMembers
      instance("type GetElementType()") { (type: TypeInfo) in type.kind == .array ? type.elementType : nil }
      instance("int GetArrayRank()") { (type: TypeInfo) in type.rank }
      instance("type MakeArrayType()") { (type: TypeInfo) in TypeTable.array(of: type) }
      instance("type MakeArrayType(int rank)") { (type: TypeInfo, rank: Int) in
        TypeTable.array(of: type, rank: max(rank, 1))
      }
      instance("type MakeGenericType(Params type[] typeArguments)") {
        (type: TypeInfo, arguments: [TypeInfo]) in
        TypeTable.construct(type, arguments)
      }
      instance("type[] GetGenericArguments()") { (type: TypeInfo) in type.arguments }
      instance("type GetGenericTypeDefinition()") { (type: TypeInfo) in type.definition ?? type }
      instance("type GetEnumUnderlyingType()") { (type: TypeInfo) in type.elementType }
      instance("string[] GetEnumNames()") { (type: TypeInfo) in EnumBodies.names(type) }
      instance("array GetEnumValues()") { (type: TypeInfo) in EnumBodies.values(type) }
      instance("type[] GetInterfaces()") { (type: TypeInfo) in type.allInterfaces }
      staticCall("type GetType(string typeName)") { call in
        TypeResolver.find(try call.argument(0, as: String.self), call.scope, call.engine).map { .type($0) }
          ?? .null
      }
      method("System.TypeCode GetTypeCode(type type)") { (type: TypeInfo) in TypeCodes.value(of: type) }
      instance("string ToString()") { (type: TypeInfo) in type.name }
      instance("bool Equals(type o)") { (type: TypeInfo, other: TypeInfo?) in type === other }
      instanceCall("bool Equals(System.Object o)") { call in .bool(Equals.identical(call.target, call[0])) }
      instance("type GetType()") { (_: TypeInfo) in TypeInfo.runtimeType }
    }
  }

  @MemberList private static var kinds: [MemberEntry] {
    property("bool IsArray {get;}") { (type: TypeInfo) in type.kind == .array }
    property("bool IsEnum {get;}") { (type: TypeInfo) in type.kind == .enum }
    property("bool IsInterface {get;}") { (type: TypeInfo) in type.kind == .interface }
    property("bool IsValueType {get;}") { (type: TypeInfo) in type.isValueType }
    property("bool IsClass {get;}") { (type: TypeInfo) in !type.isValueType && type.kind != .interface }
    property("bool IsPrimitive {get;}") { (type: TypeInfo) in TypeCodes.isPrimitive(type) }
    property("bool IsGenericType {get;}") { (type: TypeInfo) in
      type.definition != nil || type.name.contains("`")
    }
    property("bool IsGenericTypeDefinition {get;}") { (type: TypeInfo) in
      type.definition == nil && type.name.contains("`")
    }
    property("bool IsConstructedGenericType {get;}") { (type: TypeInfo) in type.definition != nil }
    property("bool ContainsGenericParameters {get;}") { (type: TypeInfo) in
      type.definition == nil && type.name.contains("`")
    }
    property("bool HasElementType {get;}") { (type: TypeInfo) in type.kind == .array }
    property("bool IsPublic {get;}") { (type: TypeInfo) in !type.name.contains("+") }
    property("bool IsNested {get;}") { (type: TypeInfo) in type.name.contains("+") }
    property("bool IsSealed {get;}") { (type: TypeInfo) in
      type.isValueType || type.kind == .array || type === TypeInfo.string
    }
    property("bool IsSerializable {get;}") { (type: TypeInfo) in
      type.kind != .interface && (type.kind == .enum || type.scriptClass == nil)
    }
    property("bool IsByRef {get;}") { (_: TypeInfo) in false }
    property("bool IsPointer {get;}") { (_: TypeInfo) in false }
    property("bool IsByRefLike {get;}") { (type: TypeInfo) in type.isByRefLike }
  }

  @MemberList private static var relations: [MemberEntry] {
    instance("bool IsSubclassOf(type c)") { (type: TypeInfo, other: TypeInfo) in
      type !== other && other.kind != .interface && type.isSubtype(of: other)
    }
    instance("bool IsAssignableFrom(type c)") { (type: TypeInfo, other: TypeInfo?) in
      other.map { $0.isSubtype(of: type) } ?? false
    }
    instance("bool IsAssignableTo(type targetType)") { (type: TypeInfo, other: TypeInfo?) in
      other.map { type.isSubtype(of: $0) } ?? false
    }
    instance("bool IsInstanceOfType(System.Object o)") { (type: TypeInfo, value: Value) in
      !value.isNull && TypeOf.value(value.base).isSubtype(of: type)
    }
    instance("bool IsEquivalentTo(type other)") { (type: TypeInfo, other: TypeInfo) in type === other }
  }
}

extension TypeInfo {
  /// `Name`: without namespace and type arguments, with the marks of arrays.
  var reflectionName: String {
    if kind == .array, let elementType {
      return elementType.reflectionName + name.dropFirst(elementType.name.count)
    }
    let short = shortName
    return String(short.split(separator: "+").last ?? Substring(short))
  }

  var namespace: String? {
    let head = kind == .array ? elementType?.name ?? name : (definition ?? self).name
    guard let dot = head.lastIndex(of: ".") else { return nil }
    return String(head[..<dot])
  }

  /// The interfaces of the type, of its bases and of the interfaces themselves.
  var allInterfaces: [TypeInfo] {
    var found: [TypeInfo] = []
    func add(_ type: TypeInfo) {
      for interface in type.interfaces where !found.contains(where: { $0 === interface }) {
        found.append(interface)
        add(interface)
      }
      if let base = type.base { add(base) }
    }
    add(self)
    return found
  }
}

/// `System.TypeCode` by type.
enum TypeCodes {
  static func value(of type: TypeInfo) -> Value {
    guard let codes = TypeTable.find("System.TypeCode") else { return .null }
    return Value(.enumeration(codes.number, number(type.kind == .enum ? type.elementType ?? type : type)))
  }

  private static func number(_ type: TypeInfo) -> Int32 {
    switch type {
    case .boolean: 3
    case .char: 4
    case .sbyte: 5
    case .byte: 6
    case .int16: 7
    case .uint16: 8
    case .int32: 9
    case .uint32: 10
    case .int64: 11
    case .uint64: 12
    case .single: 13
    case .double: 14
    case .decimal: 15
    case .dateTime: 16
    case .string: 18
    default: type.name == "System.DBNull" ? 2 : 1
    }
  }

  static func isPrimitive(_ type: TypeInfo) -> Bool {
    let code = number(type)
    return type.kind != .enum && (3...14 ~= code || type === TypeInfo.intptr || type === TypeInfo.uintptr)
  }
}
