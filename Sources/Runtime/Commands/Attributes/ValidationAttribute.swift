/// An attribute that checks a value: of a parameter when it is bound, of a variable when it is assigned.
package class ValidationAttribute: ParameterAttribute, VariableConstraint {
  /// The message for values that are refused instead of the attribute's own: `{0}` the value, `{1}` what is allowed.
  package final var errorMessage: ShellString?
  /// Looked for when it is asked for: whatever only validates reads no table of types.
  package final lazy var attributeType = makeType()
  private final let makeType: () -> TypeInfo

  init(_ type: @escaping @autoclosure () -> TypeInfo) { makeType = type }

  /// Whether the elements of a collection are checked one by one.
  var checksElements: Bool { true }

  /// Throws `ValidationFault` wrapped by `refuse` if the value does not fit.
  func check(_ value: Value, _ engine: Engine) throws(ShellError) { fatalError("abstract") }

  package final func apply(
    _ value: Value, to parameter: ParameterInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    do throws(ShellError) { try checkAll(value, engine) } catch {
      throw wrapped(error, parameter, value)
    }
    return value
  }

  package final func apply(_ value: Value, to name: ShellString, _ engine: Engine) throws(ShellError) -> Value
  {
    do throws(ShellError) { try checkAll(value, engine) } catch {
      guard error.record != nil else { throw error }
      throw VariableFault.invalid(try Conversion.text(value, engine), name).error(target: .null)
    }
    return value
  }

  /// Checks a value, or the elements of a collection one by one.
  final func checkAll(_ value: Value, _ engine: Engine) throws(ShellError) {
    // Observed in PowerShell 7.6.5: what checks elements takes a null for a collection that has none.
    if checksElements, value.isNull { throw ValidationFault.nullOrEmptyCollection.error() }
    guard checksElements, let enumerator = try Enumeration.of(value, engine) else {
      return try check(value, engine)
    }
    while let element = try enumerator.next(engine) { try check(element, engine) }
  }

  private final func wrapped(_ error: ShellError, _ parameter: ParameterInfo, _ value: Value) -> ShellError {
    guard let record = error.record else { return error }
    return BindingFault.invalid(parameter.name, reason: String(record.message)).error()
  }
}

/// Why a validation refuses a value; texts of PowerShell 7.6.5.
package enum ValidationFault: ShellFault, @unchecked Sendable {
  case notInSet(ShellString, allowed: ShellString)
  case aboveRange(ShellString, ShellString)
  case belowRange(ShellString, ShellString)
  case notPositive(ShellString), notNonNegative(ShellString), notNegative(ShellString), notNonPositive(
    ShellString)
  case rangeType(ShellString, ShellString)
  case noMatch(ShellString, ShellString)
  case tooShort(Int, Int), tooLong(Int, Int), notText
  case exactCount(Int, Int), count(Int, Int, Int), notArray
  case null, nullOrEmpty, nullOrEmptyCollection, blank, blankElement
  case script(ShellString, ShellString)
  case drive(ShellString, ShellString)
  /// The text of the attribute's own ErrorMessage, or of what a script threw.
  case own(ShellString)

  package var errorId: String { "ValidationMetadataException" }
  package var category: ErrorCategory { .invalidData }
  package var exceptionType: TypeInfo { .validationMetadataException }

  package var message: String {
    switch self {
    case .notInSet(let value, let set):
      "The argument \"\(String(value))\" does not belong to the set \"\(String(set))\" specified by the ValidateSet "
        + "attribute. Supply an argument that is in the set and then try the command again."
    case .aboveRange(let value, let limit):
      "The \(String(value)) argument is greater than the maximum allowed range of \(String(limit)). Supply an argument "
        + "that is less than or equal to \(String(limit)) and then try the command again."
    case .belowRange(let value, let limit):
      "The \(String(value)) argument is less than the minimum allowed range of \(String(limit)). Supply an argument "
        + "that is greater than or equal to \(String(limit)) and then try the command again."
    case .notPositive(let value): ValidationFault.bound(value, "greater than zero")
    case .notNonNegative(let value): ValidationFault.bound(value, "greater than or equal to zero")
    case .notNegative(let value): ValidationFault.bound(value, "less than zero")
    case .notNonPositive(let value): ValidationFault.bound(value, "less than or equal to zero")
    case .rangeType(let found, let wanted):
      "The argument cannot be validated because its type \"\(String(found))\" is not the same type (\(String(wanted))) "
        + "as the maximum and minimum limits of the parameter. Make sure the argument is of type \(String(wanted)) and "
        + "then try the command again."
    case .noMatch(let value, let pattern):
      "The argument \"\(String(value))\" does not match the \"\(String(pattern))\" pattern. Supply an argument that "
        + "matches \"\(String(pattern))\" and try the command again."
    case .tooShort(let least, let length):
      "The character length (\(length)) of the argument is too short. Specify an argument with a length that is greater "
        + "than or equal to \"\(least)\", and then try the command again."
    case .tooLong(let most, let length):
      "The character length of the \(length) argument is too long. Shorten the character length of the argument so it is "
        + "fewer than or equal to \"\(most)\" characters, and then try the command again."
    case .notText:
      "The ValidateLength attribute cannot be applied to a parameter that is not a string or string[] parameter. Make "
        + "the parameter a string or string[] parameter."
    case .exactCount(let wanted, let count):
      "The parameter requires exactly \(wanted) value(s) - \(count) value(s) were provided."
    case .count(let least, let most, let count):
      "The parameter requires at least \(least) value(s) and no more than \(most) value(s) - \(count) value(s) were "
        + "provided."
    case .notArray:
      "The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute from the "
        + "parameter or make the parameter an array parameter."
    case .null:
      "The argument is null. Provide a valid value for the argument, and then try running the command again."
    case .nullOrEmpty:
      "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again."
    case .nullOrEmptyCollection:
      "The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection "
        + "that does not contain any null values and then try the command again."
    case .blank:
      "The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non "
        + "white-space characters, and then try the command again."
    case .blankElement:
      "An element of the argument collection is null, empty, or consists of only white-space characters. Supply a "
        + "collection that does not contain any those values and then try the command again."
    case .script(let value, let script):
      "The \"\(String(script))\" validation script for the argument with value \"\(String(value))\" did not return a "
        + "result of True. Determine why the validation script failed, and then try the command again."
    case .drive(let drive, let allowed):
      "The path argument drive \(String(drive)) does not belong to the set of approved drives: \(String(allowed)). Supply "
        + "a path argument with an approved drive."
    case .own(let text): String(text)
    }
  }

  private static func bound(_ value: ShellString, _ relation: String) -> String {
    "The argument \"\(String(value))\" cannot be validated because its value is not \(relation)."
  }
}

extension TypeInfo {
  package static let metadataException = TypeTable.define(
    "System.Management.Automation.MetadataException", base: runtimeException)
  package static let validationMetadataException = TypeTable.define(
    "System.Management.Automation.ValidationMetadataException", base: metadataException)
}
