import CSQLite
import Glibc
import PartnerDomain

extension StoreFault {
  /// The fault that a result code of SQLite stands for, with what the connection and the system know of it.
  ///
  /// `latest` is the system's error number right after the call: SQLite does not always keep the one that it met.
  init(code: Int32, on connection: Connection, latest: Int32) {
    let path = connection.path
    let message = String(cString: sqlite3_errmsg(connection.handle))
    let kept = sqlite3_system_errno(connection.handle)
    let cause = kept != 0 ? kept : [ENOSPC, EDQUOT, EROFS, EIO].contains(latest) ? latest : 0
    let reason = cause == 0 ? message : String(cString: strerror(cause))
    self =
      switch (code & 0xFF, cause) {
      case (SQLITE_FULL, _), (SQLITE_IOERR, ENOSPC), (SQLITE_IOERR, EDQUOT): .diskFull(path: path)
      case (SQLITE_READONLY, _), (SQLITE_IOERR, EROFS): .readOnly(path: path)
      case (SQLITE_BUSY, _), (SQLITE_LOCKED, _): .busy(path: path, seconds: Patience.seconds)
      case (SQLITE_CORRUPT, _), (SQLITE_NOTADB, _), (SQLITE_FORMAT, _), (SQLITE_TOOBIG, _):
        .damaged(path: path, finding: message)
      // The journal beside the file could not be made: the folder is what cannot be written.
      case (SQLITE_CANTOPEN, _) where connection.isOpen: .readOnly(path: path)
      case (SQLITE_CANTOPEN, _), (SQLITE_PERM, _), (SQLITE_AUTH, _): .cannotOpen(path: path, reason: reason)
      default: .failed(path: path, reason: reason)
      }
  }
}
