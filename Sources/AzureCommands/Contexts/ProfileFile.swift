import Glibc
import PartnerDomain
import Runtime

/// Contexts in a file, as Az writes them; there is no secret in it.
enum ProfileFile {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Writes contexts, readable for the user only; throws `AzureFault.fileNotWritable`.
  static func write(_ contexts: ContextList, to path: String) throws(AzureFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var rest = Array(contexts.json.text().utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads what `write` writes; throws `AzureFault` for no file and for one of another form.
  static func read(_ path: String) throws(AzureFault) -> ContextList {
    guard let bytes = FileBytes.read(path) else { throw .fileNotFound(path) }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let list = (try? JSON(parsing: text)).flatMap({ ContextList($0) }) else {
      throw .profileUnreadable(path)
    }
    return list
  }

  private static func failure(_ path: String) -> AzureFault {
    .fileNotWritable(path, reason: String(cString: strerror(errno)))
  }
}
