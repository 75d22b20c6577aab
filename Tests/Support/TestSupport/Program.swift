import Glibc

/// A program to run: what it is called with and what it may use.
package struct Program: Sendable {
  /// An absolute path.
  package var path: String
  package var arguments: [String] = []
  package var folder: String
  /// The whole environment; nothing is inherited.
  package var environment: [String: String]
  package var input: [UInt8] = []
  /// Whether standard error goes where standard output goes, in the order written.
  package var mergesErrors = false
  /// Seconds until it is killed.
  ///
  /// It guards against hangs and is no measure of speed.
  package var limit: Double

  package init(
    _ path: String, _ arguments: [String] = [], folder: String = "/", environment: [String: String] = [:],
    input: [UInt8] = [], limit: Double = 20
  ) {
    (self.path, self.arguments, self.folder) = (path, arguments, folder)
    (self.environment, self.input, self.limit) = (environment, input, limit)
  }

  /// How a program ended and what it wrote until then.
  package struct Outcome: Sendable, Equatable {
    package var output: [UInt8] = []
    package var errors: [UInt8] = []
    /// The exit status, the negative number of the signal that ended it, or nil when its time ran out.
    package var status: Int32?

    /// The output as text, wrong bytes replaced.
    package var text: String { String(decoding: output, as: UTF8.self) }
    /// The standard error as text, wrong bytes replaced.
    package var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// What kept a program from running at all.
  package struct Fault: Error, CustomStringConvertible {
    package let call: String
    package let code: Int32

    package var description: String { "\(call): \(String(cString: strerror(code)))" }
  }

  /// Runs the program in a session of its own and waits until it ended and closed its outputs; throws `Fault`.
  package func run() throws(Fault) -> Outcome {
    let inputPipe = try Pipe()
    let outputPipe = try Pipe()
    let errorPipe = try Pipe()
    let child = try spawn(
      input: inputPipe.reading, output: outputPipe.writing,
      errors: mergesErrors ? outputPipe.writing : errorPipe.writing)
    for end in [inputPipe.reading, outputPipe.writing, errorPipe.writing] { close(end) }
    var exchange = Exchange(
      writing: inputPipe.writing, input: input, reading: [outputPipe.reading, errorPipe.reading],
      deadline: monotonicSeconds() + limit)
    let finished = exchange.pump()
    let status = finished ? wait(for: child, until: exchange.deadline) : nil
    if status == nil {
      kill(-child, SIGKILL)
      waitpid(child, nil, 0)
    }
    return Outcome(output: exchange.received[0], errors: exchange.received[1], status: status)
  }
}
