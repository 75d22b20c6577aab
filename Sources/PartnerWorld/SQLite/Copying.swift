import CSQLite
import Glibc
import PartnerDomain

extension Connection {
  /// An empty database to copy into; throws `StoreFault.exists` where there is something already.
  static func empty(at place: WorldPlace) throws -> Connection {
    let connection = try unused(at: place)
    try connection.configure()
    return connection
  }

  private static func unused(at place: WorldPlace) throws -> Connection {
    switch place {
    case .nowhere: throw StoreFault.noPlace
    case .memory: return try Connection(path: memory, .creating)
    case .file(let path):
      var status = stat()
      guard lstat(path, &status) != 0 else { throw StoreFault.exists(path: path) }
      try prepareFile(at: path)
      return try Connection(path: path, .existing)
    }
  }

  /// Copies the whole database as it is at one moment.
  func copy(into target: Connection) throws {
    guard let backup = sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw StoreFault(code: sqlite3_errcode(target.handle), on: target, latest: errno)
    }
    let code = sqlite3_backup_step(backup, -1)
    let ended = sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else {
      throw StoreFault(code: ended == SQLITE_OK ? code : ended, on: target, latest: errno)
    }
  }
}
