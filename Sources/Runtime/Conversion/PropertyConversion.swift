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
    if let typeName {
      object.ensureExtra().typeNames = [
        typeName, ShellString.from(TypeInfo.psCustomObject.name), ShellString.from(TypeInfo.object.name),
      ]
    }
    return .object(object)
  }

  /// An object of a type, made without arguments and given the properties of a dictionary or a custom object.
  ///
  /// Throws PSInvalidCastException where there is no such property.
  static func make(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value {
    if let seam = Ladder.seam { return try seam.make(value, type, engine) }
    if case .object = value.base.payload { throw notMade(value, type, engine) }
    throw try unknownProperty(value, type, engine)
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
    var name = ShellString.empty
    switch value.base.payload {
    case .table(let table) where table.count > 0: name = try Conversion.text(table.entry(at: 0).key, engine)
    case .object(let object):
      if let custom = object as? PSCustomObject, custom.properties.count > 0 {
        name = custom.properties.shape.names[0]
      }
    default: break
    }
    let settable =
      type.kind == .enum
      ? "The settable properties are: [value__ <\((type.elementType ?? .int32).name)>]."
      : "There is no settable property available."
    let reason = "The property '\(String(name))' was not found for the '\(type.name)' object. \(settable)"
    return ConversionFault.creation(
      target: type.name, reason: reason, inner: ExceptionFault("System.InvalidOperationException", reason)
    ).error()
  }
}
