package import Runtime

/// A fault whose record shows a message of its own and not the exception's (`ErrorDetails`).
package protocol DetailedFault: ShellFault {
  var details: String { get }
}

extension DetailedFault {
  /// The error of this fault with its details.
  package func detailedError(target: Value = .null) -> ShellError {
    let record = ErrorRecord(self, target: target)
    record.details = ErrorDetails(message: .from(details))
    return ShellError(record)
  }
}
