/// The category of an error (System.Management.Automation.ErrorCategory), with .NET's numbers.
package enum ErrorCategory: Int32, Sendable {
  case notSpecified, openError, closeError, deviceError, deadlockDetected, invalidArgument, invalidData
  case invalidOperation, invalidResult, invalidType, metadataError, notImplemented, notInstalled,
    objectNotFound
  case operationStopped, operationTimeout, syntaxError, parserError, permissionDenied, resourceBusy
  case resourceExists, resourceUnavailable, readError, writeError, fromStdErr, securityError, protocolError
  case connectionError, authenticationError, limitsExceeded, quotaExceeded, notEnabled

  /// The name as scripts see it (`InvalidArgument`).
  package var name: String {
    let name = String(describing: self)
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
