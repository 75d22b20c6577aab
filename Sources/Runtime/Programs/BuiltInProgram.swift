/// A program that runs inside the shell: words in, bytes out, an exit status, as if it had been started.
package protocol BuiltInProgram: AnyObject {
  /// The name that it is called by.
  var name: String { get }
  /// Runs it with the words behind its name and returns the exit status.
  func run(_ arguments: [String], _ connection: ProgramConnection) -> Int32
  /// What the last of the words behind its name can become; it is empty where a new word begins.
  func completions(of words: [String], _ engine: Engine) -> [CompletedValue]
}

extension BuiltInProgram {
  package func completions(of words: [String], _ engine: Engine) -> [CompletedValue] { [] }
}

/// What a built-in program reads and writes.
package final class ProgramConnection {
  /// The engine, for location and environment.
  package unowned(unsafe) let engine: Engine
  /// Whether it has input of its own: what was piped into it.
  package let hasInput: Bool
  /// Whether its errors go where those of the process go, as they come and as they are.
  package let sharesErrors: Bool
  private var input: [String]
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []

  init(_ engine: Engine, input: [String]?, sharesErrors: Bool) {
    (self.engine, self.sharesErrors) = (engine, sharesErrors)
    hasInput = input != nil
    self.input = (input ?? []).reversed()
  }

  /// A line of its input, or of the process's where nothing was piped in; nil at the end.
  package func readLine() -> String? {
    hasInput ? input.popLast() : engine.host.readLine().map { String($0) }
  }

  package func write(_ bytes: [UInt8]) { output += bytes }

  package func writeError(_ bytes: [UInt8]) {
    guard sharesErrors else { return errors += bytes }
    engine.host.writeError(.from(String(decoding: bytes, as: UTF8.self)))
  }
}

/// A built-in program as look-ups find it.
package final class BuiltInProgramInfo: CommandInfo {
  package let program: any BuiltInProgram

  init(_ program: any BuiltInProgram) {
    self.program = program
    super.init(.from(program.name), type: .applicationInfo)
  }
}
