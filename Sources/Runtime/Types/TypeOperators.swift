/// `-is`, `-isnot`, `-as`.
package enum TypeOperators {
  /// The type that the right side names: a type, or a string with a type's name.
  package static func type(
    from value: Value, _ operation: BinaryOperation, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> TypeInfo {
    if case .type(let type) = value.base.payload { return type }
    let name = try Conversion.text(value, engine)
    guard let type = TypeResolver.find(String(name), scope, engine) else {
      throw TypeFault.notFound(String(name)).error()
    }
    return type
  }

  /// Whether a value is of a type, without any conversion.
  package static func isInstance(_ value: Value, of type: TypeInfo, _ engine: Engine) -> Bool {
    if value.isNull { return false }
    if type === TypeInfo.psObject || type === TypeInfo.psCustomObject {
      if value.isWrapped { return true }
      if case .object(let object) = value.base.payload, object is PSCustomObject { return true }
      return false
    }
    return TypeOf.value(value).isSubtype(of: type)
  }
}

/// What is wrong with a type's name.
package enum TypeFault: ShellFault {
  case notFound(String)

  package var errorId: String { "TypeNotFound" }
  package var message: String {
    switch self {
    case .notFound(let name): "Unable to find type [\(name)]."
    }
  }
}
