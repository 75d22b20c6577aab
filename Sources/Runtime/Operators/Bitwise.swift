/// `-band -bor -bxor -bnot -shl -shr`.
package enum Bitwise {
  package static func apply(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard case .int(let one) = left.base.payload, case .int(let other) = right.base.payload else {
      throw OperatorFault.notDefined(
        operation: operation.symbol, left: TypeOf.value(left).name, right: TypeOf.value(right).name
      ).error()
    }
    return switch operation {
    case .bitwiseAnd: .int(one & other)
    case .bitwiseOr: .int(one | other)
    case .bitwiseXor: .int(one ^ other)
    case .shiftLeft: .int(one &<< other)
    default: .int(one &>> other)
    }
  }

  package static func complement(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    guard case .int(let number) = value.base.payload else {
      throw OperatorFault.notDefined(operation: "-bnot", left: TypeOf.value(value).name, right: "").error()
    }
    return .int(~number)
  }
}
