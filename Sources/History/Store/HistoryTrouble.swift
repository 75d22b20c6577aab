import Database

/// What keeps entries from being stored; the session goes on without.
package enum HistoryTrouble: Error, Equatable, Sendable {
  /// The file cannot be used in this session.
  case unusable(String)
  /// Another program holds it; what was entered is written later.
  case busy
  /// There is no space; what was entered is written later.
  case full

  init(_ fault: DatabaseFault) {
    self =
      switch fault {
      case .damaged(let finding): .unusable("is damaged (\(finding)): move it away to start a new one")
      case .readOnly: .unusable("cannot be written")
      case .cannotOpen(let reason), .failed(let reason): .unusable("cannot be used (\(reason))")
      case .busy: .busy
      case .diskFull: .full
      }
  }

  /// One sentence for the user.
  func sentence(_ path: String) -> String {
    switch self {
    case .unusable(let reason):
      "The history '\(path)' \(reason); this session's entries are not kept."
    case .busy: "The history '\(path)' is held by another program; entries are kept once it lets go."
    case .full: "There is no space left for the history '\(path)'; entries are kept once there is."
    }
  }

  /// Whether it makes sense to try again with the next entry.
  var mayPass: Bool {
    if case .unusable = self { false } else { true }
  }
}
