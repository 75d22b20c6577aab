import AzureCLI
import AzureCommands
import Glibc
import Runtime

/// `az` inside the shell.
final class AzureProgram: BuiltInProgram {
  let name = "az"
  private let az: AzureCLI

  init(_ services: AzureCLI.Services) { az = AzureCLI(services) }

  func completions(of words: [String], _ engine: Engine) -> [CompletedValue] {
    if let option = words.dropLast().last, let kind = AzureProgram.values[option],
      let source = engine.services.find((any WorldValues).self), let word = words.last
    {
      return source.values(of: kind).filter { $0.text.hasPrefix(word) }
    }
    return WordCompletion().complete(words).map { CompletedValue($0.text, $0.description) }
  }

  /// Options that take something of the world.
  private static let values: [String: CompletedValues] = [
    "--tenant": .tenants, "-t": .tenants, "--subscription": .subscriptions, "-s": .subscriptions,
    "--partner-id": .partners,
  ]

  func run(_ arguments: [String], _ connection: ProgramConnection) -> Int32 {
    az.run(arguments: arguments, in: AzureProgramHost(connection))
  }
}

/// The shell around a run of az.
private final class AzureProgramHost: CommandHost {
  private let connection: ProgramConnection

  init(_ connection: ProgramConnection) { self.connection = connection }

  func writeOutput(_ bytes: [UInt8]) { connection.write(bytes) }
  func writeError(_ bytes: [UInt8]) { connection.writeError(bytes) }
  func readLine() -> String? { connection.readLine() }
  /// Passwords come without being shown from a terminal only, and az inside the shell has none of its own.
  func readPassword(prompt: String) -> String? { nil }
  /// Output goes through the pipeline, so that az takes it for a file.
  var isInputTerminal: Bool { !connection.hasInput && isatty(STDIN_FILENO) == 1 }
  var isOutputTerminal: Bool { false }
  var isErrorTerminal: Bool { connection.sharesErrors && isatty(STDERR_FILENO) == 1 }

  func variable(_ name: String) -> String? {
    connection.engine.environment[.from(name)].map { String($0) }
  }

  func readFile(_ path: String) -> [UInt8]? { FileBytes.read(connection.engine.fullPath(path)) }

  func writeFile(_ path: String, _ bytes: [UInt8]) throws(CommandHostFault) {
    let path = connection.engine.fullPath(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(path) }
      rest = rest.dropFirst(count)
    }
  }

  func utcOffset(at unixSeconds: Int64) -> Int64 {
    var moment = time_t(unixSeconds)
    var parts = tm()
    localtime_r(&moment, &parts)
    return Int64(parts.tm_gmtoff)
  }

  private func failure(_ path: String) -> CommandHostFault {
    CommandHostFault("[Errno \(errno)] \(String(cString: strerror(errno))): '\(path)'")
  }
}
