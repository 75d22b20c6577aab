import Syntax

/// An error as scripts see it.
///
/// Exception, texts and positions are made when asked for.
package final class ErrorRecord: HeapObject {
  /// What the record was made of.
  package enum Source {
    case fault(any ShellFault)
    case exception(ExceptionObject, id: ShellString, category: ErrorCategory)
    /// `throw` of any value that is neither an exception nor a record: the target.
    case thrown
  }

  package let source: Source
  // Nothing that is done with these can come back to them meanwhile, and every `throw` touches them.
  package let target: Value
  /// Where it happened: innermost first.
  @exclusivity(unchecked) package var stack: [CallPosition] = []
  /// The command that was running, for the second part of the id and the heading of the view.
  @exclusivity(unchecked) package var invocation: InvocationInfo?
  /// Whether the error points where its invocation does and nowhere else: `Write-Error` tells of its caller.
  package var keepsInvocation = false
  /// Where it points if that is neither the command nor the statement: an argument, a part of an expression.
  @exclusivity(unchecked) package var place: ScriptPosition?
  /// Extent of the argument that could not be bound, until the call is known.
  var argumentExtent: Extent?
  @exclusivity(unchecked) private var madeException: ExceptionObject?
  @exclusivity(unchecked) private var madeOverrides: ErrorOverrides?

  package init(_ source: Source, target: Value = .null) {
    (self.source, self.target) = (source, target)
    super.init(type: .errorRecord)
  }

  /// The record of a `throw` of a value that is neither an exception nor a record.
  init(thrown value: Value) {
    (source, target) = (.thrown, value)
    super.init(type: .errorRecord)
  }

  package convenience init(_ fault: any ShellFault, target: Value = .null) {
    self.init(.fault(fault), target: target)
  }
}

/// A place in the call stack: the code and the index of the sequence point that ran.
package struct CallPosition {
  package let code: Code
  package let point: Int32
}

/// A message and a recommendation that replace the exception's message where an error is shown.
package struct ErrorDetails {
  package var message: ShellString
  package var recommendedAction: ShellString

  package init(message: ShellString, recommendedAction: ShellString = .empty) {
    (self.message, self.recommendedAction) = (message, recommendedAction)
  }
}

/// What scripts and commands put in the place of what an error says by itself.
private final class ErrorOverrides {
  var details: ErrorDetails?
  var activity: ShellString?
  var reason: ShellString?
  var targetName: ShellString?
  var targetType: ShellString?
}

extension ErrorRecord {
  /// Made for the few records that need it.
  private var overrides: ErrorOverrides {
    if let madeOverrides { return madeOverrides }
    let made = ErrorOverrides()
    madeOverrides = made
    return made
  }

  /// What the message is to be instead of the exception's (`ErrorDetails`).
  package var details: ErrorDetails? {
    get { madeOverrides?.details }
    set { if newValue != nil || madeOverrides != nil { overrides.details = newValue } }
  }

  /// Overrides of the category's parts.
  package var categoryActivity: ShellString? {
    get { madeOverrides?.activity }
    set { if newValue != nil || madeOverrides != nil { overrides.activity = newValue } }
  }

  package var categoryReason: ShellString? {
    get { madeOverrides?.reason }
    set { if newValue != nil || madeOverrides != nil { overrides.reason = newValue } }
  }

  package var categoryTargetName: ShellString? {
    get { madeOverrides?.targetName }
    set { if newValue != nil || madeOverrides != nil { overrides.targetName = newValue } }
  }

  package var categoryTargetType: ShellString? {
    get { madeOverrides?.targetType }
    set { if newValue != nil || madeOverrides != nil { overrides.targetType = newValue } }
  }
}

extension ErrorRecord {
  package var exception: ExceptionObject {
    if let madeException { return madeException }
    let made: ExceptionObject =
      switch source {
      case .fault(let fault): ExceptionObject.of(fault)
      case .exception(let exception, _, _): exception
      case .thrown:
        ExceptionObject(type: .runtimeException, message: Conversion.plainText(target))
      }
    madeException = made
    return made
  }

  /// The first part of FullyQualifiedErrorId.
  package var errorId: ShellString {
    switch source {
    case .fault(let fault): ShellString.from(fault.errorId)
    case .exception(_, let id, _): id
    case .thrown: Conversion.plainText(target)
    }
  }

  package var category: ErrorCategory {
    switch source {
    case .fault(let fault): fault.category
    case .exception(_, _, let category): category
    case .thrown: .operationStopped
    }
  }

  package var message: ShellString { details?.message ?? exception.message }

  /// The message as views show it: of a text that does not parse they show the first error, and its place themselves.
  package var shownMessage: ShellString {
    guard details == nil, case .fault(let fault) = source, let fault = fault as? ParseFault else {
      return message
    }
    return .from(fault.errors[0].message)
  }
}

extension ErrorRecord {
  /// Whether a validation refused an argument.
  var isValidation: Bool { String(errorId).hasPrefix("ParameterArgumentValidation") }

  /// `FullyQualifiedErrorId`: the id and whose it is.
  package var fullyQualifiedErrorId: ShellString {
    guard let owner = invocation?.command?.errorOwner, !owner.isEmpty else { return errorId }
    if errorId.isEmpty { return owner }
    return .concatenate(errorId, .concatenate(.from(","), owner))
  }
}
