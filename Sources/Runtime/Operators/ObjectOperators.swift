/// Operators that an operand's type defines itself (`op_Addition` and the like).
enum ObjectOperators {
  /// Throws where neither operand's type is one that has operators, or its type lacks this one.
  static func apply(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value {
    let (one, other) = (left.base, right.base)
    guard let type = owner(one) ?? owner(other) else {
      throw OperatorFault.notDefined(
        operation: operation.symbol, left: name(one), right: name(other)
      ).error()
    }
    if let result = try LibraryOperators.apply(operation, type, one, other, engine) { return result }
    throw OperatorFault.noMethod(type: shown(type), name: operation.methodName).error()
  }

  /// The type of an operand that is neither null nor primitive.
  private static func owner(_ value: Value) -> TypeInfo? {
    switch value.payload {
    case .null, .nothing, .bool, .char, .int, .long, .double, .number: nil
    default: TypeOf.value(value)
    }
  }

  private static func name(_ value: Value) -> String { value.isNull ? "$null" : TypeOf.value(value).name }

  /// A custom object counts as what wraps it.
  private static func shown(_ type: TypeInfo) -> String {
    type === TypeInfo.psCustomObject ? TypeInfo.psObject.name : type.name
  }
}

extension BinaryOperation {
  /// The name of the method that defines the operator in .NET.
  var methodName: String {
    switch self {
    case .add: "op_Addition"
    case .subtract: "op_Subtraction"
    case .multiply: "op_Multiply"
    case .divide: "op_Division"
    case .remainder: "op_Modulus"
    case .shiftLeft: "op_LeftShift"
    case .shiftRight: "op_RightShift"
    case .bitwiseAnd: "op_BitwiseAnd"
    case .bitwiseOr: "op_BitwiseOr"
    case .bitwiseXor: "op_ExclusiveOr"
    default: "op_\(self)"
    }
  }
}
