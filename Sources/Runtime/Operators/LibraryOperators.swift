import Syntax

/// The operators that a type of the library defines: its overloads are chosen as those of any method.
enum LibraryOperators {
  /// Nil if the type has no such operator.
  ///
  /// Throws where no overload fits, an operand does not convert, or the result does not fit.
  static func apply(
    _ operation: BinaryOperation, _ type: TypeInfo, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value? {
    let name = operation.methodName
    let overloads = type.members.methods(name.lowercased(), isStatic: true)
    guard !overloads.isEmpty else { return nil }
    let operands = UnsafeMutableBufferPointer<Value>.allocate(capacity: 2)
    _ = operands.initialize(from: [left, right])
    defer {
      operands.deinitialize()
      operands.deallocate()
    }
    let choice = try OverloadChoice.best(
      of: overloads, named: name, ArgumentTypes(values: operands), CallConstraints())
    for index in 0..<2 where index < choice.signature.parameters.count {
      operands[index] = try argument(
        operands[index], index, choice.signature.parameters[index].type, operation, engine)
    }
    if let result = try OperatorBodies.apply(operation, operands[0], operands[1]) { return result }
    let run = MethodRun(choice, named: name, on: .null, type, engine.global.current, engine)
    return try run.hand(operands, of: 2)
  }

  /// An operand as the operator's method takes it.
  private static func argument(
    _ value: Value, _ position: Int, _ type: TypeInfo, _ operation: BinaryOperation, _ engine: Engine
  ) throws(ShellError) -> Value {
    do throws(ShellError) { return try Conversion.cast(value, to: type, engine) } catch {
      guard error.isInvalidCast, let record = error.record else { throw error }
      throw ArgumentFault(
        position: position, value: Conversion.quoted(value, engine), method: operation.methodName,
        type: type.name,
        why: record.fault
      ).error()
    }
  }
}

/// What the operators of the engine's own value types do: dates, spans, decimals, BigInteger.
private enum OperatorBodies {
  /// Nil for operands of other types.
  static func apply(
    _ operation: BinaryOperation, _ left: Value, _ right: Value
  ) throws(ShellError) -> Value? {
    do throws(ExceptionFault) {
      switch (left.payload, right.payload) {
      case (.date, _), (.span, _), (_, .span):
        return try wrap({ $0.exception }) { () throws(DateFault) in try spans(operation, left, right) }
      case (.object, _):
        return try wrap({ ExceptionFault($0) }) { () throws(NumberFault) in
          try numbers(operation, left, right)
        }
      default: return nil
      }
    } catch {
      throw ExceptionCallFault(method: operation.methodName, count: 2, inner: error).error()
    }
  }

  private static func wrap<Fault: Error>(
    _ name: (Fault) -> ExceptionFault, _ body: () throws(Fault) -> Value?
  ) throws(ExceptionFault) -> Value? {
    do throws(Fault) { return try body() } catch { throw name(error) }
  }

  private static func spans(
    _ operation: BinaryOperation, _ left: Value, _ right: Value
  ) throws(DateFault) -> Value? {
    switch (operation, left.payload, right.payload) {
    case (.subtract, .date(let one), .date(let other)):
      return Value(.span(DateTime(bits: one).subtracting(DateTime(bits: other)).ticks))
    case (.add, .date(let bits), .span(let ticks)):
      return Value(.date(try DateTime(bits: bits).adding(ticks: ticks, parameter: "t").bits))
    case (.subtract, .date(let bits), .span(let ticks)):
      return Value(.date(try DateTime(bits: bits).subtracting(ticks: ticks, parameter: "t").bits))
    case (.add, .span(let one), .span(let other)):
      return Value(.span(try TimeSpan(ticks: one).adding(TimeSpan(ticks: other)).ticks))
    case (.subtract, .span(let one), .span(let other)):
      return Value(.span(try TimeSpan(ticks: one).subtracting(TimeSpan(ticks: other)).ticks))
    case (.multiply, .span(let ticks), .double(let factor)),
      (.multiply, .double(let factor), .span(let ticks)):
      return Value(.span(try TimeSpan(ticks: ticks).multiplied(by: factor).ticks))
    case (.divide, .span(let ticks), .double(let divisor)):
      return Value(.span(try TimeSpan(ticks: ticks).divided(by: divisor).ticks))
    case (.divide, .span(let one), .span(let other)):
      return .double(TimeSpan(ticks: one).divided(by: TimeSpan(ticks: other)))
    default: return nil
    }
  }

  private static func numbers(
    _ operation: BinaryOperation, _ left: Value, _ right: Value
  ) throws(NumberFault) -> Value? {
    switch (Number(left), Number(right)) {
    case (.decimal(let one)?, .decimal(let other)?): return try decimal(operation, one, other)
    case (.bigInteger(let one)?, .bigInteger(let other)?): return try bigInteger(operation, one, other)
    case (.bigInteger(let number)?, .integer(let places, _)?):
      switch operation {
      case .shiftLeft: return .bigInteger(try number.shiftedLeft(Int(places)))
      case .shiftRight: return .bigInteger(try number.shiftedLeft(-Int(places)))
      default: return nil
      }
    default: return nil
    }
  }

  private static func decimal(
    _ operation: BinaryOperation, _ left: DecimalValue, _ right: DecimalValue
  ) throws(NumberFault) -> Value? {
    switch operation {
    case .add: .decimal(try left.adding(right))
    case .subtract: .decimal(try left.subtracting(right))
    case .multiply: .decimal(try left.multiplied(by: right))
    case .divide: .decimal(try left.divided(by: right))
    case .remainder: .decimal(try left.remainder(dividingBy: right))
    default: nil
    }
  }

  private static func bigInteger(
    _ operation: BinaryOperation, _ left: BigIntegerValue, _ right: BigIntegerValue
  ) throws(NumberFault) -> Value? {
    switch operation {
    case .add: .bigInteger(left + right)
    case .subtract: .bigInteger(left - right)
    case .multiply: .bigInteger(left * right)
    case .divide: .bigInteger(try left.divided(by: right).quotient)
    case .remainder: .bigInteger(try left.divided(by: right).rest)
    case .bitwiseAnd: .bigInteger(left & right)
    case .bitwiseOr: .bigInteger(left | right)
    case .bitwiseXor: .bigInteger(left ^ right)
    default: nil
    }
  }
}

extension DateFault {
  /// The exception of .NET's that the fault stands for.
  fileprivate var exception: ExceptionFault { ExceptionFault(exceptionType.name, message) }
}

/// An operand that the operator's method does not take.
private struct ArgumentFault: ShellFault {
  let position: Int
  let value: String
  let method: String
  let type: String
  let why: any ShellFault

  var errorId: String { "MethodArgumentConversionInvalidCastArgument" }
  var message: String {
    "Cannot convert argument \"\(position)\", with value: \"\(value)\", for \"\(method)\" to type \"\(type)\": "
      + "\"\(why.message)\""
  }
  var category: ErrorCategory { .notSpecified }
  var exceptionType: TypeInfo {
    TypeTable.define("System.Management.Automation.MethodException", base: .runtimeException)
  }
  var inner: (any ShellFault)? { why }
}

/// An exception of the operator's method.
private struct ExceptionCallFault: ShellFault {
  let method: String
  let count: Int
  let inner: (any ShellFault)?

  var errorId: String { "DotNetMethodException" }
  var message: String {
    "Exception calling \"\(method)\" with \"\(count)\" argument(s): \"\(inner?.message ?? "")\""
  }
  var category: ErrorCategory { .notSpecified }
  var exceptionType: TypeInfo {
    TypeTable.define("System.Management.Automation.MethodInvocationException", base: .runtimeException)
  }
}
