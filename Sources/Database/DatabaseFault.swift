import CSQLite
import Glibc

/// What can be wrong with a database's file, without saying what the file is for.
package enum DatabaseFault: Equatable, Sendable {
  /// Not a database, or one whose pages or values are not as they were written.
  case damaged(finding: String)
  case readOnly
  case diskFull
  /// Another process held the file for longer than the connection's patience.
  case busy
  case cannotOpen(reason: String)
  /// The system failed to read or write.
  case failed(reason: String)
}

extension DatabaseFault {
  /// The fault that a result code of SQLite stands for, with what the connection and the system know of it.
  ///
  /// `latest` is the system's error number right after the call: SQLite does not always keep the one that it met.
  init(code: Int32, on connection: Connection, latest: Int32) {
    let message = String(cString: sqlite3_errmsg(connection.handle))
    let kept = sqlite3_system_errno(connection.handle)
    let cause = kept != 0 ? kept : [ENOSPC, EDQUOT, EROFS, EIO].contains(latest) ? latest : 0
    let reason = cause == 0 ? message : String(cString: strerror(cause))
    self =
      switch (code & 0xFF, cause) {
      case (SQLITE_FULL, _), (SQLITE_IOERR, ENOSPC), (SQLITE_IOERR, EDQUOT): .diskFull
      case (SQLITE_READONLY, _), (SQLITE_IOERR, EROFS): .readOnly
      case (SQLITE_BUSY, _), (SQLITE_LOCKED, _): .busy
      case (SQLITE_CORRUPT, _), (SQLITE_NOTADB, _), (SQLITE_FORMAT, _), (SQLITE_TOOBIG, _):
        .damaged(finding: message)
      // The journal beside the file could not be made: the folder is what cannot be written.
      case (SQLITE_CANTOPEN, _) where connection.isOpen: .readOnly
      case (SQLITE_CANTOPEN, _), (SQLITE_PERM, _), (SQLITE_AUTH, _): .cannotOpen(reason: reason)
      default: .failed(reason: reason)
      }
  }

  /// The fault that an error number of the system stands for.
  init(systemError code: Int32) {
    self =
      switch code {
      case EROFS, EACCES, EPERM: .readOnly
      case ENOSPC, EDQUOT: .diskFull
      default: .cannotOpen(reason: String(cString: strerror(code)))
      }
  }
}
