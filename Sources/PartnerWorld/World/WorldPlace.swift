import Glibc
import PartnerDomain

/// Where a world is kept.
package enum WorldPlace: Equatable, Sendable {
  /// A file at this path, made on first use.
  case file(String)
  /// Only in memory: it ends with the process.
  case memory
  /// There is no folder to keep one in: whatever is asked of it throws `StoreFault.noPlace`.
  case nowhere

  /// The user's world: `world.db` in `$PALSH_HOME`, else in `$XDG_DATA_HOME/palsh`, else in `~/.local/share/palsh`.
  ///
  /// Paths that are not absolute are passed over, as the XDG specification asks.
  package static func users(environment: (String) -> String?) -> WorldPlace {
    let folders = [("PALSH_HOME", ""), ("XDG_DATA_HOME", "/palsh"), ("HOME", "/.local/share/palsh")]
    for (variable, suffix) in folders {
      guard let folder = environment(variable), folder.hasPrefix("/") else { continue }
      return .file("\(folder)\(suffix)/world.db")
    }
    return .nowhere
  }
}

/// Makes an empty file that only its owner can use, and the folders above it, where there is nothing yet.
///
/// SQLite would make the file readable for all. Throws `StoreFault`.
func prepareFile(at path: String) throws {
  var status = stat()
  guard stat(path, &status) != 0 else { return }
  try prepareFolder(of: path, for: path)
  let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
  guard descriptor >= 0 || errno == EEXIST else { throw fault(for: errno, at: path) }
  // The file is new, so no connection of this process can hold locks on it that closing would drop.
  if descriptor >= 0 { close(descriptor) }
}

/// Takes a world that was begun and not finished away again.
func removeWorld(at path: String) {
  for suffix in ["", "-journal", "-turn"] { unlink(path + suffix) }
}

private func prepareFolder(of path: String, for file: String) throws {
  guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
  let folder = String(path[..<slash])
  if mkdir(folder, 0o700) == 0 { return makeDurable(folderAbove: folder) }
  if errno == ENOENT {
    try prepareFolder(of: folder, for: file)
    if mkdir(folder, 0o700) == 0 { return makeDurable(folderAbove: folder) }
  }
  guard errno == EEXIST else { throw fault(for: errno, at: file) }
}

/// Has the name of a new folder reach the disk: what is in a folder that a power cut takes away is lost with it.
private func makeDurable(folderAbove folder: String) {
  let descriptor = open("\(folder)/..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  fsync(descriptor)
  close(descriptor)
}

private func fault(for code: Int32, at path: String) -> StoreFault {
  switch code {
  case EROFS, EACCES, EPERM: .readOnly(path: path)
  case ENOSPC, EDQUOT: .diskFull(path: path)
  default: .cannotOpen(path: path, reason: String(cString: strerror(code)))
  }
}
