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

  /// The error pointing at an argument.
  static func placed(_ error: ShellError, _ argument: Argument?) -> ShellError {
    if let record = error.record, record.argumentExtent == nil { record.argumentExtent = argument?.extent }
    return error
  }
}

extension BindingFault {
  /// The error pointing at the argument that caused it.
  func at(_ argument: Argument) -> ShellError { BindingErrors.placed(error(), argument) }
}
