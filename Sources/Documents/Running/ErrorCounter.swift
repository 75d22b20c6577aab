package import Runtime

/// Counts the errors that are shown on their way to the display; what programs write to their error stream is none.
package final class ErrorCounter: Receiver {
  package private(set) var count = 0
  private let display: any Receiver

  package init(before display: any Receiver) { self.display = display }

  package func reset() { count = 0 }

  package func receive(_ value: consuming Value) throws(ShellError) {
    if case .object(let object) = value.payload, let record = object as? ErrorRecord, !isProgramText(record) {
      count += 1
    }
    try display.receive(value)
  }

  /// A line that a program wrote to its error stream, as a record.
  private func isProgramText(_ record: ErrorRecord) -> Bool {
    ["NativeCommandError", "NativeCommandErrorMessage"].contains(String(record.errorId))
  }
}
