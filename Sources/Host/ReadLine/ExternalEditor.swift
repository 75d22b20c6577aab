import Glibc
import Runtime

/// The program of the user's that edits texts: what VISUAL or EDITOR names, else the first of the usual ones.
enum ExternalEditor {
  /// Lets the user edit a text; nil if there is no program, or it fails.
  static func edited(_ text: String, _ engine: Engine) -> String? {
    guard let command = command(engine), let file = TemporaryText(text) else { return nil }
    let launch = ChildProcess.Launch(
      path: command.path, arguments: command.arguments + [file.path],
      environment: engine.environment.pairs, folder: engine.location)
    do {
      guard try ChildProcess(launch).wait(engine) == 0 else { return nil }
    } catch { return nil }
    return file.text
  }

  /// A program and its words; no shell reads them.
  private static func command(_ engine: Engine) -> (path: String, arguments: [String])? {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { engine.environment[.from($0)].map { String($0) } }
    for text in Array(named.filter { !$0.isEmpty }) + ["editor", "nano", "vi"] {
      let words = text.split(separator: " ").map { String($0) }
      guard let first = words.first, let program = ProgramSearch.find(.from(first), engine) else { continue }
      return (program.path, Array(words.dropFirst()))
    }
    return nil
  }
}

/// A text in a file that no other user can read, gone with this value.
private final class TemporaryText {
  let path: String

  init?(_ text: String) {
    var name = Array("/tmp/palsh-entry-XXXXXX.ps1".utf8CString)
    let descriptor = mkstemps(&name, 4)
    guard descriptor >= 0 else { return nil }
    path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    var rest = Array((text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    close(descriptor)
  }

  deinit { unlink(path) }

  /// What the file holds now, without the line ends behind it.
  var text: String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
