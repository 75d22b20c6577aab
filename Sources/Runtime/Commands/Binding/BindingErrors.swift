import Syntax

/// Where binding errors point, and whose they are.
enum BindingErrors {
  /// The error with the call that it belongs to.
  static func complete(_ error: ShellError, _ call: CommandCall) -> ShellError {
    guard let record = error.record else { return error }
    if record.invocation == nil { record.invocation = call.makeInvocation() }
    if let extent = record.argumentExtent, record.place == nil {
      record.place = ScriptPosition(source: call.source, extent: extent)
    }
    return error
  }

  /// The error pointing at a place in the call.
  static func placed(_ error: ShellError, at extent: Extent?) -> ShellError {
    if let record = error.record, record.argumentExtent == nil { record.argumentExtent = extent }
    return error
  }
}

extension BindingFault {
  /// The error pointing at the argument that caused it.
  func at(_ argument: Argument) -> ShellError { BindingErrors.placed(error(), at: argument.extent) }
}
