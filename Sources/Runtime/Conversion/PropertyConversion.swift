/// Objects made of tables of properties, and `[pscustomobject]`.
enum PropertyConversion {
  /// `[pscustomobject]`: an object of a dictionary's entries; anything else stays what it is.
  static func customObject(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    guard case .table(let table) = value.base.payload else { return value.wrapped }
    var properties = PropertyBag()
    var typeName: ShellString?
    for position in 0..<table.count {
      let entry = table.entry(at: position)
      let name = try Conversion.text(entry.key, engine)
      if String(name).lowercased() == "pstypename", case .string(let text) = entry.value.base.payload {
        typeName = text
      } else {
        properties.set(name, entry.value)
      }
    }
    let object = PSCustomObject(properties)
    if let typeName { object.name(typeName) }
    return .object(object)
  }

  /// Whether an object of the type can be made without arguments.
  static func canMake(_ type: TypeInfo) -> Bool {
    if type.isValueType { return true }
    return type.kind == .class && Constructors.of(type).contains { $0.parameters.isEmpty }
  }

  /// An object of a type, made without arguments and given the properties of a dictionary or a custom object.
  ///
  /// Throws PSInvalidCastException where there is no such property, or one can't be set.
  static func make(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value {
    guard !type.isValueType else {
      if case .object = value.base.payload { throw notMade(value, type, engine) }
      throw try unknownProperty(value, type, engine)
    }
    let scope = engine.global.current
    let object = try Members.call("new", on: .type(type), [], isStatic: true, in: scope, engine)
    for (name, part) in try properties(of: value, engine) {
      let member = MemberName(String(name))
      let access = MemberAccess(object, member, scope, engine)
      guard try access.readOwn() != nil || type.members.property(member.key, isStatic: false) != nil else {
        throw unknown(String(name), type)
      }
      do throws(ShellError) { try access.write(part.orNull) } catch {
        guard let record = error.record, error.isHiddenByGetter else { throw error }
        let reason = ExceptionFault(record)
        throw ConversionFault.creation(target: type.name, reason: reason.message, inner: reason).error()
      }
    }
    return object
  }

  private static func properties(
    of value: Value, _ engine: Engine
  ) throws(ShellError) -> [(name: ShellString, value: Value)] {
    var properties: [(name: ShellString, value: Value)] = []
    switch value.base.payload {
    case .table(let table):
      for position in 0..<table.count {
        let entry = table.entry(at: position)
        properties.append((try Conversion.text(entry.key, engine), entry.value))
      }
    case .object(let object):
      guard let custom = object as? PSCustomObject else { break }
      for index in 0..<custom.properties.count {
        properties.append((custom.properties.shape.names[index], custom.properties[index]))
      }
    default: break
    }
    return properties
  }

  /// The error of a custom object that a value type is to be made of.
  static func notMade(_ value: Value, _ type: TypeInfo, _ engine: Engine) -> ShellError {
    let reason = Conversion.refused(value, type, engine)
    guard let fault = reason.record?.fault else { return reason }
    return Conversion.failed("InvalidCastConstructorException", value, type, why: fault, engine)
  }

  /// The error of an object that cannot take the first property.
  static func unknownProperty(
    _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> ShellError {
    unknown(String(try properties(of: value, engine).first?.name ?? .empty), type)
  }

  private static func unknown(_ name: String, _ type: TypeInfo) -> ShellError {
    let settable = settable(type)
    let others =
      settable.isEmpty
      ? "There is no settable property available." : "The settable properties are: \(settable)."
    let reason = "The property '\(name)' was not found for the '\(type.fullName)' object. \(others)"
    return ConversionFault.creation(
      target: type.name, reason: reason, inner: ExceptionFault("System.InvalidOperationException", reason)
    ).error()
  }

  /// Properties that can be set, with their types, as the error lists them.
  private static func settable(_ type: TypeInfo) -> String {
    if type.kind == .enum { return "[value__ <\((type.elementType ?? .int32).name)>]" }
    return type.members.definitions.filter { !$0.isStatic && ($0.kind == .property || $0.kind == .field) }
      .compactMap { type.members.property($0.key, isStatic: false) }
      .filter { $0.isSettable && !$0.isParameterized }
      .map { "[\($0.name) <\($0.type.fullName)>]" }.joined(separator: ", ")
  }
}
