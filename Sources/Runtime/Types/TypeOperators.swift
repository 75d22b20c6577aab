/// `-is`, `-isnot`, `-as`.
package enum TypeOperators {
  /// The type that the right side names: a type, or a string with a type's name.
  ///
  /// Throws what the conversion to a type throws; `-is` tells of it as an error of its own.
  package static func type(
    from value: Value, _ operation: BinaryOperation, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> TypeInfo {
    if case .type(let type) = value.base.payload { return type }
    if value.isNull { throw TypeOperandFault.missing(operation == .as ? "-as" : "-is").error() }
    do throws(ShellError) {
      guard case .type(let type) = try Conversion.cast(value, to: .typeType, engine).payload else {
        return .object
      }
      return type
    } catch {
      guard operation != .as, let record = error.record else { throw error }
      throw TypeOperandFault.unknown(record.fault).error()
    }
  }

  /// Whether a value is of a type, without any conversion.
  package static func isInstance(_ value: Value, of type: TypeInfo, _ engine: Engine) -> Bool {
    if value.isNull { return false }
    if type === TypeInfo.psObject {
      if value.isWrapped { return true }
      if case .object(let object) = value.base.payload, object is PSCustomObject { return true }
      return false
    }
    return TypeOf.value(value).isSubtype(of: type)
  }
}

/// What is wrong with the right side of `-is` or `-as`.
enum TypeOperandFault: ShellFault {
  case missing(String)
  case unknown(any ShellFault)

  var errorId: String {
    switch self {
    case .missing("-as"): "AsOperatorRequiresType"
    case .missing: "IsOperatorRequiresType"
    case .unknown: "RuntimeException"
    }
  }

  var message: String {
    switch self {
    case .missing(let operation): "The right operand of '\(operation)' must be a type."
    case .unknown(let fault): fault.message
    }
  }

  var inner: (any ShellFault)? { if case .unknown(let fault) = self { fault } else { nil } }
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
