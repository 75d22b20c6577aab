/// An error as data: what an area's small enumeration of faults can tell.
///
/// Text is made here and nowhere else.
package protocol ShellFault: Error {
  /// The first part of FullyQualifiedErrorId.
  var errorId: String { get }
  var message: String { get }
  var category: ErrorCategory { get }
  /// The .NET exception type that PowerShell would have thrown.
  var exceptionType: TypeInfo { get }
  /// The fault inside (`InnerException`), if PowerShell has one there.
  var inner: (any ShellFault)? { get }
}

extension ShellFault {
  package var category: ErrorCategory { .invalidOperation }
  package var exceptionType: TypeInfo { .runtimeException }
  package var inner: (any ShellFault)? { nil }

  /// The error of this fault, ready to be thrown.
  package func error(target: Value = .null) -> ShellError { ShellError(ErrorRecord(self, target: target)) }
}

extension TypeInfo {
  package static let systemException = TypeTable.define("System.SystemException", base: exception)
  package static let runtimeException = TypeTable.define(
    "System.Management.Automation.RuntimeException", base: systemException)
}
