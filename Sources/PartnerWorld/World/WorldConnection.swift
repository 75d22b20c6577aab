import Database
import PartnerDomain

extension Connection {
  /// Opens the database of a world; throws `StoreFault`, now and later.
  static func ofWorld(at path: String, _ mode: Mode) throws -> Connection {
    try Connection(path: path, mode, patience: Patience(milliseconds: 5000), takesTurns: true) {
      StoreFault($0, at: path)
    }
  }
}

/// Makes an empty file that only its owner can use, and the folders above it, where there is nothing yet.
///
/// Throws `StoreFault`.
func prepareFile(at path: String) throws {
  if let fault = PrivateFile.prepare(at: path) { throw StoreFault(fault, at: path) }
}

extension StoreFault {
  /// What a fault of the database means for a world.
  fileprivate init(_ fault: DatabaseFault, at path: String) {
    self =
      switch fault {
      case .damaged(let finding): .damaged(path: path, finding: finding)
      case .readOnly: .readOnly(path: path)
      case .diskFull: .diskFull(path: path)
      case .busy: .busy(path: path, seconds: 5)
      case .cannotOpen(let reason): .cannotOpen(path: path, reason: reason)
      case .failed(let reason): .failed(path: path, reason: reason)
      }
  }
}
