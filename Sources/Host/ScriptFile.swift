import Glibc
import Runtime
import Syntax

/// `palsh FILE`: runs a script file.
package struct ScriptFile: Sendable {
  private let path: String

  package init(_ path: String) { self.path = path }

  /// Runs the file and returns the exit status.
  package func run() -> Int32 {
    EngineThread.run { stackLimit in
      let host = ConsoleHost()
      let errors = ErrorOutput(host)
      let sink = ReceiverSink(errors)
      let engine = Engine(
        host: host,
        streams: StreamSet(error: sink, warning: sink, verbose: sink, debug: sink, information: sink))
      engine.nativeStackLimit = stackLimit
      engine.commands.add(CommandTable.engineModule, to: engine.global)
      guard let bytes = ScriptFile.read(path) else { return 64 }
      do throws(ShellError) {
        let ending = try ScriptRun.run(SourceText(utf8: bytes, fileName: path), engine)
        if case .exit(let status) = ending { return status }
        return 0
      } catch {
        if let record = error.record { errors.show(record) }
        return 1
      }
    }
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}

/// Shows error records as their messages.
private final class ErrorOutput: Receiver {
  private let host: ConsoleHost

  init(_ host: ConsoleHost) { self.host = host }

  func receive(_ value: consuming Value) throws(ShellError) {
    if case .object(let object) = value.payload, let record = object as? ErrorRecord { show(record) }
  }

  func show(_ record: ErrorRecord) { host.writeError(ShellString.from("\(String(record.message))\n")) }
}
