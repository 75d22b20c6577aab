import TestSupport

/// A script and what the reference made of it.
struct RecordedCase: Sendable {
  /// The area, the topic and the name, as `values/arrays/slice`.
  let id: String
  /// The file, as it is called inside the repository, and the line on which the case starts.
  let file: String
  let line: Int
  var script: Bytes = []
  /// The options by their names; one without a value is empty.
  var options: [String: String] = [:]
  var output: Bytes = []
  var errors: Bytes = []
  var exit: Int32?
}
