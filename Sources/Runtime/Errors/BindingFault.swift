/// What the binder refuses.
package enum BindingFault: ShellFault, @unchecked Sendable {
  case unknownParameter(ShellString)
  case ambiguousParameter(ShellString, [ShellString])
  case missingArgument(ShellString, String)
  case alreadyBound(ShellString)
  case noPosition(ShellString)
  case missingMandatory([ShellString])
  case ambiguousSet
  case inputNotBound
  case null(ShellString)
  case emptyString(ShellString)
  case emptyArray(ShellString)
  case emptyCollection(ShellString)
  /// The type of a script's parameter refused the argument.
  case notTransformed(ShellString, reason: String, why: ExceptionObject? = nil)
  /// The type of a command's parameter refused the argument.
  case notConverted(ShellString, reason: String)
  /// A switch or a boolean of a command refused an argument of another type.
  case notBoolean(ShellString, source: String, type: TypeInfo)
  /// A text of a command was given a collection.
  case notScalar(ShellString, source: String, type: TypeInfo)
  /// A function's own parameter has a common one's name.
  case duplicateParameter(ShellString)
  /// A script block that stands for an argument threw.
  case delayedFailed(ShellString, reason: String)
  /// A validation refused the argument, with its reason.
  case invalid(ShellString, reason: String)
  /// The same where the argument may be meant for another parameter at its position.
  case meantForAnother(ShellString, reason: String)

  package var errorId: String {
    switch self {
    case .unknownParameter: "NamedParameterNotFound"
    case .ambiguousParameter: "AmbiguousParameter"
    case .missingArgument: "MissingArgument"
    case .alreadyBound: "ParameterAlreadyBound"
    case .noPosition: "PositionalParameterNotFound"
    case .missingMandatory: "MissingMandatoryParameter"
    case .ambiguousSet: "AmbiguousParameterSet"
    case .inputNotBound: "InputObjectNotBound"
    case .null: "ParameterArgumentValidationErrorNullNotAllowed"
    case .emptyString: "ParameterArgumentValidationErrorEmptyStringNotAllowed"
    case .emptyArray: "ParameterArgumentValidationErrorEmptyArrayNotAllowed"
    case .emptyCollection: "ParameterArgumentValidationErrorEmptyCollectionNotAllowed"
    case .invalid, .meantForAnother: "ParameterArgumentValidationError"
    case .notTransformed: "ParameterArgumentTransformationError"
    case .notConverted: "CannotConvertArgumentNoMessage"
    case .notBoolean, .notScalar: "CannotConvertArgument"
    case .duplicateParameter: "ParameterNameAlreadyExistsForCommand"
    case .delayedFailed: "ScriptBlockArgumentInvocationFailed"
    }
  }

  package var message: String {
    switch self {
    case .unknownParameter(let name):
      "A parameter cannot be found that matches parameter name '\(String(name))'."
    case .ambiguousParameter(let name, let candidates):
      "Parameter cannot be processed because the parameter name '\(String(name))' is ambiguous. Possible matches include:"
        + candidates.map { " -\(String($0))" }.joined() + "."
    case .missingArgument(let name, let type):
      "Missing an argument for parameter '\(String(name))'. Specify a parameter of type '\(type)' and try again."
    case .alreadyBound(let name):
      "Cannot bind parameter because parameter '\(String(name))' is specified more than once. To provide multiple values "
        + "to parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\"."
    case .noPosition(let text):
      "A positional parameter cannot be found that accepts argument '\(String(text))'."
    case .missingMandatory(let names):
      "Cannot process command because of one or more missing mandatory parameters: "
        + names.map { String($0) }.joined(separator: " ") + "."
    case .ambiguousSet:
      "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be "
        + "used together or an insufficient number of parameters were provided."
    case .inputNotBound:
      "The input object cannot be bound to any parameters for the command either because the command does not take "
        + "pipeline input or the input and its properties do not match any of the parameters that take pipeline input."
    case .duplicateParameter(let name):
      "A parameter with the name '\(String(name))' was defined multiple times for the command."
    case .delayedFailed(let name, let reason):
      "The input to the script block for parameter '\(String(name))' failed. \(reason)"
    case .null(let name): "Cannot bind argument to parameter '\(String(name))' because it is null."
    case .emptyString(let name):
      "Cannot bind argument to parameter '\(String(name))' because it is an empty string."
    case .emptyArray(let name):
      "Cannot bind argument to parameter '\(String(name))' because it is an empty array."
    case .emptyCollection(let name):
      "Cannot bind argument to parameter '\(String(name))' because it is an empty collection."
    case .notTransformed(let name, let reason, _):
      "Cannot process argument transformation on parameter '\(String(name))'. \(reason)"
    case .notBoolean(let name, let source, let type):
      "Cannot convert '\(source)' to the type '\(type.name)' required by parameter '\(String(name))'. "
    case .notScalar(let name, let source, let type):
      "Cannot convert '\(source)' to the type '\(type.name)' required by parameter '\(String(name))'. "
        + "Specified method is not supported."
    case .notConverted(let name, let reason): "Cannot bind parameter '\(String(name))'. \(reason)"
    case .invalid(let name, let reason), .meantForAnother(let name, let reason):
      "Cannot validate argument on parameter '\(String(name))'. \(reason)"
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .null, .emptyString, .emptyArray, .emptyCollection, .invalid, .meantForAnother, .notTransformed:
      .invalidData
    default: .invalidArgument
    }
  }

  package var exceptionType: TypeInfo {
    switch self {
    case .null, .emptyString, .emptyArray, .emptyCollection, .invalid, .meantForAnother:
      .parameterBindingValidationException
    case .notTransformed: .parameterBindingArgumentTransformationException
    default: .parameterBindingException
    }
  }

  package var inner: (any ShellFault)? {
    switch self {
    case .notTransformed(_, let reason, let why?):
      CarriedException(
        ExceptionObject(type: .argumentTransformationMetadataException, message: .from(reason), inner: why))
    case .invalid(_, let reason), .meantForAnother(_, let reason):
      CarriedException(ExceptionObject(type: .validationMetadataException, message: .from(reason)))
    default: nil
    }
  }
}

extension TypeInfo {
  package static let parameterBindingException = TypeTable.define(
    "System.Management.Automation.ParameterBindingException", base: runtimeException)
  package static let parameterBindingValidationException = TypeTable.define(
    "System.Management.Automation.ParameterBindingValidationException", base: parameterBindingException)
  package static let parameterBindingArgumentTransformationException = TypeTable.define(
    "System.Management.Automation.ParameterBindingArgumentTransformationException",
    base: parameterBindingException)
}
