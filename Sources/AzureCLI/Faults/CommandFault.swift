/// Why a command failed: az's sentence, what az recommends after it, and the status to exit with.
struct CommandFault: Error, Equatable {
  let message: String
  var recommendations: [String] = []
  var status: Int32 = 1
  /// What az itself dies of: shown under another sentence, as its tracebacks are.
  var isUnexpected = false

  init(_ message: String, recommending recommendations: [String] = [], status: Int32 = 1) {
    (self.message, self.recommendations, self.status) = (message, recommendations, status)
  }

  /// A failure that az did not foresee.
  static func unexpected(_ message: String) -> CommandFault {
    var fault = CommandFault(message, recommending: [GeneralTexts.issues])
    fault.isUnexpected = true
    return fault
  }
}
