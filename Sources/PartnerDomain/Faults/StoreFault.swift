/// What can be wrong with the file that holds the sandbox's world.
///
/// Nothing of it is a reason to make a new one by itself.
package enum StoreFault: Error, Equatable, Sendable {
  /// Not a database, or one whose pages or tables are not as they were written.
  case damaged(path: String, finding: String)
  /// A database of some other program.
  case foreign(path: String)
  /// Written by a later palsh.
  case newer(path: String, version: Int, known: Int)
  case readOnly(path: String)
  case diskFull(path: String)
  /// Another process held the world for longer than we wait.
  case busy(path: String, seconds: Int)
  case cannotOpen(path: String, reason: String)
  /// The system failed to read or write.
  case failed(path: String, reason: String)
  /// There is no folder to keep the world in: neither PALSH_HOME, XDG_DATA_HOME nor HOME is an absolute path.
  case noPlace
  /// A copy was asked for where something is already.
  case exists(path: String)
}

extension StoreFault: CustomStringConvertible {
  /// What was wrong and what would be right, in one or two sentences.
  package var description: String {
    switch self {
    case .damaged(let path, let finding):
      "The world file '\(path)' is damaged (\(finding)). Put a copy that is whole in its place, or move it away to "
        + "start with a new world."
    case .foreign(let path):
      "The file '\(path)' is not a palsh world. Move it away, or set PALSH_HOME to another folder."
    case .newer(let path, let version, let known):
      "The world file '\(path)' has version \(version), and this palsh knows versions up to \(known). Use the newer "
        + "palsh that wrote it, or set PALSH_HOME to another folder."
    case .readOnly(let path):
      "The world file '\(path)' cannot be written. Make the file and its folder writable, or set PALSH_HOME to "
        + "another folder."
    case .diskFull(let path):
      "There is no space left to write the world file '\(path)'. Nothing was changed; free some space and try again."
    case .busy(let path, let seconds):
      "Another process kept the world file '\(path)' locked for more than \(seconds) seconds. Nothing was changed; "
        + "try again."
    case .cannotOpen(let path, let reason):
      "The world file '\(path)' cannot be opened: \(reason). It needs to be a file that you may read and write."
    case .failed(let path, let reason):
      "The world file '\(path)' could not be read or written: \(reason). What was stored before is unchanged."
    case .noPlace:
      "There is no folder for the world file. Set PALSH_HOME or HOME to the absolute path of a folder."
    case .exists(let path):
      "There is already something at '\(path)'. Name a path that is free."
    }
  }
}
