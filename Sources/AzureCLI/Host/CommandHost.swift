/// What surrounds a run of az: streams, environment, files.
///
/// The shell fulfils it.
package protocol CommandHost: AnyObject {
  func writeOutput(_ bytes: [UInt8])
  func writeError(_ bytes: [UInt8])
  /// A line of standard input without its break, nil at the end.
  func readLine() -> String?
  var isInputTerminal: Bool { get }
  var isOutputTerminal: Bool { get }
  var isErrorTerminal: Bool { get }
  /// A variable of the environment.
  func variable(_ name: String) -> String?
  /// A file's bytes, nil when there is no such file that can be read; relative paths count from the shell's location.
  func readFile(_ path: String) -> [UInt8]?
  /// Writes a file anew; throws a sentence when it cannot be written.
  func writeFile(_ path: String, _ bytes: [UInt8]) throws(CommandHostFault)
  /// Seconds east of Greenwich at a moment, given as seconds since 1970.
  func utcOffset(at unixSeconds: Int64) -> Int64
  /// A password typed without being shown; nil when there is no terminal to ask at.
  func readPassword(prompt: String) -> String?
}

/// Why the host could not do what was asked.
package struct CommandHostFault: Error {
  package let message: String
  package init(_ message: String) { self.message = message }
}
