import Syntax

/// The operators of the value types that the engine itself has: dates, spans, decimals, BigInteger.
enum LibraryOperators {
  /// Nil if the type has no such operator.
  ///
  /// Throws where an operand does not convert, or the result does not fit.
  static func apply(
    _ operation: BinaryOperation, _ type: TypeInfo, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value? {
    if type === TypeInfo.bigInteger { return try bigInteger(operation, left, right, engine) }
    if type === TypeInfo.decimal { return try decimal(operation, left, right, engine) }
    if type === TypeInfo.dateTime { return try date(operation, left, right, engine) }
    if type === TypeInfo.timeSpan { return try span(operation, left, right, engine) }
    return nil
  }

  private static func bigInteger(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value? {
    let isShift = operation == .shiftLeft || operation == .shiftRight
    let one = try argument(left, 0, .bigInteger, operation, engine)
    let other = try argument(right, 1, isShift ? .int32 : .bigInteger, operation, engine)
    guard case .bigInteger(let first)? = Number(one), let second = try? Number(other)?.bigInteger() else {
      return nil
    }
    do throws(NumberFault) {
      switch operation {
      case .add: return .bigInteger(first + second)
      case .subtract: return .bigInteger(first - second)
      case .multiply: return .bigInteger(first * second)
      case .divide: return .bigInteger(try first.divided(by: second).quotient)
      case .remainder: return .bigInteger(try first.divided(by: second).rest)
      case .bitwiseAnd: return .bigInteger(first & second)
      case .bitwiseOr: return .bigInteger(first | second)
      case .bitwiseXor: return .bigInteger(first ^ second)
      case .shiftLeft: return .bigInteger(try first.shiftedLeft(places(second)))
      case .shiftRight: return .bigInteger(try first.shiftedLeft(-places(second)))
      default: return nil
      }
    } catch {
      throw ExceptionCallFault(method: operation.methodName, count: 2, inner: ExceptionFault(error)).error()
    }
  }

  private static func places(_ count: BigIntegerValue) -> Int { count.fixed(Int.self) ?? 1 << 40 }

  private static func decimal(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value? {
    switch operation {
    case .add, .subtract, .multiply, .divide, .remainder:
      let one = try argument(left, 0, .decimal, operation, engine)
      let other = try argument(right, 1, .decimal, operation, engine)
      guard let first = Operand(one), let second = Operand(other) else { return nil }
      return try NumericArithmetic.apply(operation, first, second)
    default: return nil
    }
  }

  private static func date(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value? {
    guard operation == .add || operation == .subtract else { return nil }
    let one = try argument(left, 0, .dateTime, operation, engine)
    if operation == .subtract {
      if case .date(let bits) = one.payload, case .date(let other) = right.payload {
        return Value(.span(DateTime(bits: bits).subtracting(DateTime(bits: other)).ticks))
      }
      guard case .span = right.payload else { throw AmbiguityFault(operation.methodName, right).error() }
    }
    let other = try argument(right, 1, .timeSpan, operation, engine)
    guard case .date(let bits) = one.payload, case .span(let ticks) = other.payload else { return nil }
    do throws(DateFault) {
      let date = DateTime(bits: bits)
      let moved =
        operation == .add
        ? try date.adding(ticks: ticks, parameter: "t") : try date.subtracting(ticks: ticks, parameter: "t")
      return Value(.date(moved.bits))
    } catch {
      throw ExceptionCallFault(method: operation.methodName, count: 2, inner: error).error()
    }
  }

  private static func span(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value? {
    switch operation {
    case .add, .subtract:
      let one = try spanArgument(left, 0, operation, engine)
      let other = try spanArgument(right, 1, operation, engine)
      return try checked(operation) { () throws(DateFault) in
        Value(.span(try (operation == .add ? one.adding(other) : one.subtracting(other)).ticks))
      }
    case .multiply where isFactor(left) || isFactor(right):
      let (factor, span) = isFactor(left) ? (left, right) : (right, left)
      let number = try double(factor, engine)
      let spanned = try spanArgument(span, isFactor(left) ? 1 : 0, operation, engine)
      return try checked(operation) { () throws(DateFault) in
        Value(.span(try spanned.multiplied(by: number).ticks))
      }
    case .divide:
      let one = try spanArgument(left, 0, operation, engine)
      if case .span(let ticks) = right.payload { return .double(one.divided(by: TimeSpan(ticks: ticks))) }
      guard isFactor(right) else { throw AmbiguityFault(operation.methodName, right).error() }
      let number = try double(right, engine)
      return try checked(operation) { () throws(DateFault) in Value(.span(try one.divided(by: number).ticks))
      }
    case .multiply: throw AmbiguityFault(operation.methodName, right).error()
    default: return nil
    }
  }

  private static func isFactor(_ value: Value) -> Bool {
    if case .string = value.payload { return true }
    return value.isNull || Number(value) != nil
  }

  private static func double(_ value: Value, _ engine: Engine) throws(ShellError) -> Double {
    guard case .double(let number) = try Conversion.cast(value, to: .double, engine).payload else { return 0 }
    return number
  }

  private static func checked(
    _ operation: BinaryOperation, _ body: () throws(DateFault) -> Value
  ) throws(ShellError) -> Value {
    do throws(DateFault) { return try body() } catch {
      throw ExceptionCallFault(method: operation.methodName, count: 2, inner: error).error()
    }
  }

  private static func spanArgument(
    _ value: Value, _ position: Int, _ operation: BinaryOperation, _ engine: Engine
  ) throws(ShellError) -> TimeSpan {
    guard case .span(let ticks) = try argument(value, position, .timeSpan, operation, engine).payload else {
      return TimeSpan(ticks: 0)
    }
    return TimeSpan(ticks: ticks)
  }

  /// An operand as the operator's method takes it.
  private static func argument(
    _ value: Value, _ position: Int, _ type: TypeInfo, _ operation: BinaryOperation, _ engine: Engine
  ) throws(ShellError) -> Value {
    do throws(ShellError) { return try Conversion.cast(value, to: type, engine) } catch {
      guard let record = error.record else { throw error }
      throw ArgumentFault(
        position: position, value: Conversion.quoted(value, engine), method: operation.methodName,
        type: type.name,
        why: record.fault
      ).error()
    }
  }
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

/// Operands that more than one of the operator's methods would take, or none.
private struct AmbiguityFault: ShellFault {
  let message: String

  init(_ method: String, _ value: Value) {
    message =
      switch value.payload {
      case .string, .int, .long, .number, .double, .bool, .table, .date, .char:
        "Multiple ambiguous overloads found for \"\(method)\" and the argument count: \"2\"."
      default: "Cannot find an overload for \"\(method)\" and the argument count: \"2\"."
      }
  }

  var errorId: String { "MethodCountCouldNotFindBest" }
  var category: ErrorCategory { .notSpecified }
  var exceptionType: TypeInfo {
    TypeTable.define("System.Management.Automation.MethodException", base: .runtimeException)
  }
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
