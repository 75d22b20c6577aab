import Glibc
import PartnerDomain

/// Where a world is kept.
package enum WorldPlace: Equatable, Sendable {
  /// A file at this path, made on first use.
  case file(String)
  /// Nowhere: it ends with the process.
  case memory

  /// The user's world: `world.db` in `$PALSH_HOME`, else in `$XDG_DATA_HOME/palsh`, else in `~/.local/share/palsh`.
  ///
  /// Paths that are not absolute are passed over, as the XDG specification asks. Throws `StoreFault.noPlace` when none
  /// is left.
  package static func users(environment: (String) -> String?) throws -> WorldPlace {
    let folders = [("PALSH_HOME", ""), ("XDG_DATA_HOME", "/palsh"), ("HOME", "/.local/share/palsh")]
    for (variable, suffix) in folders {
      guard let folder = environment(variable), folder.hasPrefix("/") else { continue }
      return .file("\(folder)\(suffix)/world.db")
    }
    throw StoreFault.noPlace
  }
}

/// Makes an empty file that only its owner can use, and the folders above it, where there is nothing yet.
///
/// SQLite would make the file readable for all. Throws `StoreFault`.
func prepareFile(at path: String) throws {
  var status = stat()
  guard stat(path, &status) != 0 else { return }
  try prepareFolder(of: path)
  let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
  guard descriptor >= 0 || errno == EEXIST else { throw fault(for: errno, at: path) }
  // The file is new, so no connection of this process can hold locks on it that closing would drop.
  if descriptor >= 0 { close(descriptor) }
}

private func prepareFolder(of path: String) throws {
  guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
  let folder = String(path[..<slash])
  if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
  guard errno == ENOENT else { throw fault(for: errno, at: path) }
  try prepareFolder(of: folder)
  guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw fault(for: errno, at: path) }
}

private func fault(for code: Int32, at path: String) -> StoreFault {
  switch code {
  case EROFS, EACCES, EPERM: .readOnly(path: path)
  case ENOSPC, EDQUOT: .diskFull(path: path)
  default: .cannotOpen(path: path, reason: String(cString: strerror(code)))
  }
}
