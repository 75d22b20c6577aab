/// What the binder refuses.
package enum BindingFault: ShellFault, @unchecked Sendable {
  case unknownParameter(ShellString)
  case missingArgument(ShellString)
  case noPosition(ShellString)
  case missingMandatory(ShellString)
  case inputNotBound

  package var errorId: String {
    switch self {
    case .unknownParameter: "NamedParameterNotFound"
    case .missingArgument: "MissingArgument"
    case .noPosition: "PositionalParameterNotFound"
    case .missingMandatory: "MissingMandatoryParameter"
    case .inputNotBound: "InputObjectNotBound"
    }
  }

  package var message: String {
    switch self {
    case .unknownParameter(let name):
      "A parameter cannot be found that matches parameter name '\(String(name))'."
    case .missingArgument(let name):
      "Missing an argument for parameter '\(String(name))'. Specify a parameter of type 'System.Object' and try again."
    case .noPosition(let text):
      "A positional parameter cannot be found that accepts argument '\(String(text))'."
    case .missingMandatory(let name):
      "Cannot process command because of one or more missing mandatory parameters: \(String(name))."
    case .inputNotBound:
      "The input object cannot be bound to any parameters for the command either because the command does not take "
        + "pipeline input or the input and its properties do not match any of the parameters that take pipeline input."
    }
  }

  package var category: ErrorCategory { .invalidArgument }
  package var exceptionType: TypeInfo { .parameterBindingException }
}

extension TypeInfo {
  package static let parameterBindingException = TypeTable.define(
    "System.Management.Automation.ParameterBindingException", base: runtimeException)
}
