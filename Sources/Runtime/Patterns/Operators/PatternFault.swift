/// What the operators over patterns can refuse.
package enum PatternFault: ShellFault {
  /// The pattern of `-match` or `-split` is wrong: the exception of .NET itself.
  case regex(RegexFault)
  /// The pattern of `-replace` is wrong.
  case invalidRegex(pattern: ShellText, RegexFault)
  case wildcard(WildcardFault)
  case tooManyReplaceOperands(operation: String, count: Int)
  case splitArgument
  case splitOptionsWithPredicate
  case splitOptionsCombined

  package var errorId: String {
    switch self {
    case .regex, .wildcard(.brackets): exceptionType.name
    case .wildcard: "RuntimeException"
    case .invalidRegex: "InvalidRegularExpression"
    case .tooManyReplaceOperands: "BadReplaceArgument"
    case .splitArgument: "BadOperatorArgument"
    case .splitOptionsWithPredicate: "InvalidSplitOptionWithPredicate"
    case .splitOptionsCombined: "InvalidSplitOptionCombination"
    }
  }

  package var message: String {
    switch self {
    case .regex(let fault): fault.message
    case .invalidRegex(let pattern, _): "The regular expression pattern \(pattern.text) is not valid."
    case .wildcard(let fault): fault.message
    case .tooManyReplaceOperands(let operation, let count):
      "The \(operation) operator allows only two elements to follow it, not \(count)."
    case .splitArgument: "The argument to operator '-split' is not valid: ."
    case .splitOptionsWithPredicate: "Options are not allowed on the -split operator with a predicate."
    case .splitOptionsCombined: "The combination of options with the -split operator is not valid."
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .regex, .wildcard(.brackets): .operationStopped
    case .wildcard: .notSpecified
    case .splitOptionsWithPredicate, .splitOptionsCombined: .parserError
    case .invalidRegex, .tooManyReplaceOperands, .splitArgument: .invalidOperation
    }
  }

  package var exceptionType: TypeInfo {
    switch self {
    case .regex(let fault), .wildcard(.brackets(let fault)): fault.exceptionType
    case .wildcard: .wildcardPatternException
    case .splitOptionsWithPredicate, .splitOptionsCombined: .parseException
    case .invalidRegex, .tooManyReplaceOperands, .splitArgument: .runtimeException
    }
  }

  package var inner: (any ShellFault)? {
    if case .invalidRegex(_, let fault) = self { PatternFault.regex(fault) } else { nil }
  }
}

extension RegexFault {
  /// The .NET exception that the fault stands for.
  package var exceptionType: TypeInfo {
    switch self {
    case .pattern: .regexParseException
    case .options: .argumentOutOfRangeException
    case .timeout: .regexMatchTimeoutException
    case .cancelled: .operationCanceledException
    case .memory: .outOfMemoryException
    case .nesting: .insufficientExecutionStackException
    }
  }

  /// What a script sees: the fault as an error, or the cancellation that it stands for.
  package var shellError: ShellError {
    if case .cancelled = self { .cancelled } else { PatternFault.regex(self).error() }
  }
}

extension TypeInfo {
  /// A type that another part may have named before.
  private static func known(_ name: String, base: TypeInfo) -> TypeInfo {
    TypeTable.find(name) ?? TypeTable.define(name, base: base)
  }

  fileprivate static let argumentException = known("System.ArgumentException", base: systemException)
  fileprivate static let argumentOutOfRangeException = known(
    "System.ArgumentOutOfRangeException", base: argumentException)
  fileprivate static let regexParseException = known(
    "System.Text.RegularExpressions.RegexParseException", base: argumentException)
  fileprivate static let timeoutException = known("System.TimeoutException", base: systemException)
  fileprivate static let regexMatchTimeoutException = known(
    "System.Text.RegularExpressions.RegexMatchTimeoutException", base: timeoutException)
  fileprivate static let operationCanceledException = known(
    "System.OperationCanceledException", base: systemException)
  fileprivate static let outOfMemoryException = known("System.OutOfMemoryException", base: systemException)
  fileprivate static let insufficientExecutionStackException = known(
    "System.InsufficientExecutionStackException", base: systemException)
  fileprivate static let wildcardPatternException = known(
    "System.Management.Automation.WildcardPatternException", base: runtimeException)
}
