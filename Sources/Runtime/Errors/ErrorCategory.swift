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

extension ErrorCategory {
  /// The category of a name, case ignored, or of a number; nil for nothing and for what is no category.
  package init?(named text: ShellString?) {
    guard let text else { return nil }
    if let number = Int32(String(text)) {
      self.init(rawValue: number)
      return
    }
    for number in 0...ErrorCategory.notEnabled.rawValue {
      guard let category = ErrorCategory(rawValue: number) else { continue }
      if ShellString.equalIgnoringCase(.from(category.name), text) {
        self = category
        return
      }
    }
    return nil
  }
}
