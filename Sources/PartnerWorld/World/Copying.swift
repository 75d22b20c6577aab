import Database
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
    case .memory: return try .ofWorld(at: memory, .creating)
    case .file(let path):
      var status = stat()
      guard lstat(path, &status) != 0 else { throw StoreFault.exists(path: path) }
      try prepareFile(at: path)
      return try .ofWorld(at: path, .existing)
    }
  }
}
