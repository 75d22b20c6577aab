import CSQLite
import Glibc
import PartnerDomain

extension StoreFault {
  /// The fault that a result code of SQLite stands for, with what the connection knows of it.
  init(code: Int32, on connection: Connection) {
    let path = connection.path
    let message = String(cString: sqlite3_errmsg(connection.handle))
    let cause = sqlite3_system_errno(connection.handle)
    let reason = cause == 0 ? message : String(cString: strerror(cause))
    self =
      switch code & 0xFF {
      case SQLITE_FULL: .diskFull(path: path)
      case SQLITE_READONLY: .readOnly(path: path)
      case SQLITE_BUSY, SQLITE_LOCKED: .busy(path: path, seconds: Patience.seconds)
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_TOOBIG: .damaged(path: path, finding: message)
      // The journal beside the file could not be made: the folder is what cannot be written.
      case SQLITE_CANTOPEN where connection.isOpen: .readOnly(path: path)
      case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: .cannotOpen(path: path, reason: reason)
      case SQLITE_IOERR where cause == ENOSPC || cause == EDQUOT: .diskFull(path: path)
      default: .failed(path: path, reason: reason)
      }
  }
}
